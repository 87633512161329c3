package org.backwise.knowledge.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The codes of {@code vocabulary.yaml}.
 *
 * @param lists every list of plain codes by its name in the file
 * @param muscleGroups groups with their opposing partners
 */
public record Vocabulary(Map<String, List<String>> lists, List<MuscleGroup> muscleGroups) {

  /** The lists the file has, in its order. */
  public static final List<String> NAMES =
      List.of(
          "sites",
          "spreads",
          "provocations",
          "irritability",
          "conditionStatus",
          "responseEffects",
          "surgeries",
          "birthModes",
          "clinicians",
          "outcomes",
          "activityLevels",
          "activities",
          "cannot",
          "equipment",
          "alwaysAtHand",
          "places",
          "joints",
          "limbMotions",
          "loads",
          "bands",
          "adviceThemes",
          "units");

  public Vocabulary {
    lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
    muscleGroups = List.copyOf(muscleGroups);
  }

  /**
   * The list {@code name}; asking for one that the vocabulary does not have is a mistake of code.
   */
  public List<String> list(String name) {
    List<String> codes = lists.get(name);
    if (codes == null) {
      throw new IllegalStateException(
          "vocabulary list (%s) is unknown. Maybe one of %s.".formatted(name, lists.keySet()));
    }
    return codes;
  }

  /** The codes of all muscle groups. */
  public List<String> groups() {
    return muscleGroups.stream().map(MuscleGroup::code).toList();
  }

  /** The group that opposes {@code group}. */
  public Optional<String> pairOf(String group) {
    return muscleGroups.stream()
        .filter(g -> g.code().equals(group))
        .flatMap(g -> Optional.ofNullable(g.pair()).stream())
        .findFirst();
  }
}
