package org.backwise.planning.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.measure.Measure;
import org.backwise.knowledge.tables.GoalsTable;
import org.backwise.model.intake.GoalWish;
import org.backwise.model.programme.Goal;
import org.backwise.model.programme.Phase;
import org.backwise.planning.course.Course;
import org.backwise.planning.eligibility.HomeTests;
import org.backwise.planning.eligibility.Person;
import org.backwise.planning.reasons.Wording;

/** Dated goals for muscle groups with a home test each (R38): wishes first, then what hurts. */
final class Goals {

  private final Knowledge knowledge;
  private final GoalsTable table;
  private final Wording words;
  private final Person person;
  private final Course course;
  private final HomeTests tests;
  private final Practised practised;
  private final Map<String, Goal> byMeasure = new LinkedHashMap<>();

  Goals(
      Knowledge knowledge,
      Wording words,
      Person person,
      Course course,
      HomeTests tests,
      List<Phase> phases) {
    this.knowledge = knowledge;
    this.table = knowledge.tables().goals();
    this.words = words;
    this.person = person;
    this.course = course;
    this.tests = tests;
    this.practised = new Practised(knowledge, course, phases);
  }

  /** Of what nobody wished for, tests that the programme trains come first. */
  List<Goal> all() {
    List<String> wished = person.intake().goals().stream().map(GoalWish::group).toList();
    wished.forEach(group -> add(group, trained(group).or(() -> best(group, m -> true))));
    List<String> others = aimedAt().filter(group -> !wished.contains(group)).toList();
    others.forEach(group -> add(group, trained(group)));
    List<String> set = byMeasure.values().stream().map(Goal::group).toList();
    others.stream()
        .filter(group -> !set.contains(group))
        .forEach(group -> add(group, best(group, m -> true)));
    return new ArrayList<>(byMeasure.values());
  }

  private void add(String group, Optional<Measure> measure) {
    if (measure.isPresent() && byMeasure.size() < table.most()) {
      byMeasure.computeIfAbsent(measure.get().id(), id -> goal(group, measure.get()));
    }
  }

  private Optional<Measure> trained(String group) {
    return best(group, measure -> practised.before(measure, due(group)));
  }

  private Optional<Measure> best(String group, Predicate<Measure> fits) {
    return table.groups().getOrDefault(group, List.of()).stream()
        .map(knowledge.measures()::get)
        .filter(tests::suits)
        .filter(fits)
        .findFirst();
  }

  private Goal goal(String group, Measure measure) {
    var asked = person.intake().person();
    int target = measure.target(asked.birthYear(), asked.sex(), person.intake().start());
    String how = words.measure(measure.id()).how();
    return new Goal(group, measure.id(), null, target, due(group), how);
  }

  private Stream<String> aimedAt() {
    return knowledge.vocabulary().groups().stream()
        .filter(person.weights()::isTarget)
        .sorted(
            Comparator.comparingInt((String g) -> -person.weights().of(g))
                .thenComparing(Comparator.naturalOrder()));
  }

  private LocalDate due(String group) {
    LocalDate own =
        table.dueAfterPhase().stream()
            .flatMap(name -> course.legs().stream().filter(l -> l.name().equals(name)))
            .findFirst()
            .map(leg -> course.dates(leg).get(course.dates(leg).size() - 1))
            .orElse(course.lastDate());
    return person.intake().goals().stream()
        .filter(g -> g.group().equals(group))
        .map(GoalWish::due)
        .filter(Objects::nonNull)
        .filter(d -> d.isAfter(course.start()) && !d.isAfter(course.lastDate()))
        .findFirst()
        .orElse(own);
  }
}
