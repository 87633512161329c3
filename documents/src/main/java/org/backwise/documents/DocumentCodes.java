package org.backwise.documents;

import java.util.ArrayList;
import java.util.List;
import org.backwise.knowledge.vocabulary.Vocabulary;

/**
 * The codes that documents may use.
 *
 * @param conditions codes of conditions
 * @param flags ids of danger flags
 * @param exercises ids of exercises
 * @param families names of exercise families
 */
public record DocumentCodes(
    Vocabulary vocabulary,
    List<String> conditions,
    List<String> flags,
    List<String> exercises,
    List<String> families) {

  public DocumentCodes {
    conditions = List.copyOf(conditions);
    flags = List.copyOf(flags);
    exercises = List.copyOf(exercises);
    families = List.copyOf(families);
  }

  /** The vocabulary's list {@code name}; one that it does not have is a mistake of code. */
  public List<String> list(String name) {
    return vocabulary.list(name);
  }

  /** The muscle groups. */
  public List<String> groups() {
    return vocabulary.groups();
  }

  /** {@code list(name)} and {@code none}. */
  public List<String> listOrNone(String name) {
    return joined(list(name), List.of("none"));
  }

  /** What a clearance may cover: conditions, operations and danger flags. */
  public List<String> coverable() {
    return joined(joined(conditions, list("surgeries")), flags);
  }

  private static List<String> joined(List<String> one, List<String> other) {
    List<String> both = new ArrayList<>(one);
    other.stream().filter(code -> !one.contains(code)).forEach(both::add);
    return both;
  }
}
