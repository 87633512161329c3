package org.backwise.knowledge.checks;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.measure.Measure;
import org.backwise.knowledge.measure.MeasureKind;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.intake.Sex;
import org.backwise.reading.Problems;

/**
 * A home test says what to reach, how it is done and what it asks of the body, and stands for a
 * group; nothing else does.
 */
final class MeasureCheck implements Check {

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    Set<String> standing =
        knowledge.tables().goals().groups().values().stream()
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    for (Measure measure : knowledge.measures().all()) {
      boolean test = measure.kind() == MeasureKind.HOME_TEST;
      String told = told(measure, test, standing.contains(measure.id()));
      if (!told.isEmpty()) {
        Finding.at(knowledge.trees(), problems, "measures/" + measure.id() + ".yaml", told);
      }
      if (test) {
        knowledge.languages().values().forEach(t -> steps(knowledge, problems, t, measure.id()));
      }
    }
  }

  private static String told(Measure measure, boolean test, boolean stands) {
    if (test && !forEverybody(measure)) {
      return "has no target from age 0 on for both sexes";
    } else if (test && !stands) {
      return "stands for no group; name it in planning/goals.yaml";
    } else if (!test && stands) {
      return "stands for a group, but only a home test can";
    } else if (test && measure.movesAs() == null) {
      return "does not say which exercise it moves as (movesAs)";
    }
    return !test && !measure.targets().isEmpty() ? "has a target, but only a home test has" : "";
  }

  private static boolean forEverybody(Measure measure) {
    Set<Sex> first =
        measure.targets().stream()
            .filter(t -> t.fromAge() == 0)
            .map(Measure.Target::sex)
            .collect(Collectors.toSet());
    return first.contains(Sex.NOT_SAID) || first.containsAll(Set.of(Sex.FEMALE, Sex.MALE));
  }

  private static void steps(Knowledge knowledge, Problems problems, Texts texts, String id) {
    boolean none = texts.measures().containsKey(id) && texts.measure(id).steps().isEmpty();
    if (none) {
      String file = "texts/%s/measures/%s.yaml".formatted(texts.language(), id);
      Finding.at(knowledge.trees(), problems, file, "has no steps, but a home test is done");
    }
  }
}
