package org.backwise.planning.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.measure.Measure;
import org.backwise.knowledge.tables.GoalsTable;
import org.backwise.model.intake.GoalWish;
import org.backwise.model.programme.Goal;
import org.backwise.planning.course.Course;
import org.backwise.planning.eligibility.HomeTests;
import org.backwise.planning.eligibility.Person;
import org.backwise.planning.reasons.Wording;

/** Dated goals for muscle groups with a home test each (R38): wishes first, then what hurts. */
final class Goals {

  private Goals() {}

  static List<Goal> of(
      Knowledge knowledge, Wording words, Person person, Course course, HomeTests tests) {
    GoalsTable table = knowledge.tables().goals();
    List<Goal> goals = new ArrayList<>();
    Set<String> taken = new LinkedHashSet<>();
    for (String group : groups(knowledge, person)) {
      Optional<Measure> measure =
          table.groups().getOrDefault(group, List.of()).stream()
              .map(knowledge.measures()::get)
              .filter(tests::suits)
              .findFirst();
      if (measure.isPresent() && goals.size() < table.most() && taken.add(measure.get().id())) {
        goals.add(goal(group, measure.get(), words, person, due(table, person, course, group)));
      }
    }
    return goals;
  }

  private static Goal goal(
      String group, Measure measure, Wording words, Person person, LocalDate due) {
    var asked = person.intake().person();
    int target = measure.target(asked.birthYear(), asked.sex(), person.intake().start());
    String how = words.measure(measure.id()).how();
    return new Goal(group, measure.id(), null, target, due, how);
  }

  private static List<String> groups(Knowledge knowledge, Person person) {
    Set<String> groups = new LinkedHashSet<>();
    person.intake().goals().forEach(g -> groups.add(g.group()));
    knowledge.vocabulary().groups().stream()
        .filter(person.weights()::isTarget)
        .sorted(
            Comparator.comparingInt((String g) -> -person.weights().of(g))
                .thenComparing(Comparator.naturalOrder()))
        .forEach(groups::add);
    return List.copyOf(groups);
  }

  private static LocalDate due(GoalsTable table, Person person, Course course, String group) {
    LocalDate own =
        table.dueAfterPhase().stream()
            .flatMap(name -> course.legs().stream().filter(l -> l.name().equals(name)))
            .findFirst()
            .map(leg -> course.dates(leg).get(course.dates(leg).size() - 1))
            .orElse(course.lastDate());
    return person.intake().goals().stream()
        .filter(g -> g.group().equals(group))
        .map(GoalWish::due)
        .filter(java.util.Objects::nonNull)
        .filter(d -> d.isAfter(course.start()) && !d.isAfter(course.lastDate()))
        .findFirst()
        .orElse(own);
  }
}
