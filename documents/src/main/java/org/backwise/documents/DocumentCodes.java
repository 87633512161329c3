package org.backwise.documents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The codes that documents may use.
 *
 * @param lists the plain lists of the vocabulary by name, for example {@code sites}
 * @param groups muscle groups
 * @param conditions codes of conditions
 * @param flags ids of danger flags
 * @param exercises ids of exercises
 * @param families names of exercise families
 */
public record DocumentCodes(
    Map<String, List<String>> lists,
    List<String> groups,
    List<String> conditions,
    List<String> flags,
    List<String> exercises,
    List<String> families) {

  public DocumentCodes {
    lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
    groups = List.copyOf(groups);
    conditions = List.copyOf(conditions);
    flags = List.copyOf(flags);
    exercises = List.copyOf(exercises);
    families = List.copyOf(families);
  }

  /** The vocabulary's list {@code name}; one that it does not have is a mistake of code. */
  public List<String> list(String name) {
    List<String> codes = lists.get(name);
    if (codes == null) {
      throw new IllegalStateException(
          "vocabulary list (%s) is unknown. Maybe one of %s.".formatted(name, lists.keySet()));
    }
    return codes;
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
