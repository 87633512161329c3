package org.backwise.planning.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.Side;
import org.backwise.model.programme.RoutineKind;
import org.backwise.planning.course.Course;
import org.backwise.planning.fixture.PersonMaker;

/** What one person may be given, out of some content. */
record Given(Catalogue catalogue, Eligible eligible) {

  /** On the first day alone, where no dates are named. */
  static Given to(PersonMaker person, Knowledge knowledge, LocalDate... dates) {
    Catalogue catalogue = new Catalogue(knowledge);
    Person who = Person.of(person.intake(), person.state, knowledge);
    List<LocalDate> all = dates.length == 0 ? List.of(PersonMaker.START) : List.of(dates);
    return new Given(catalogue, new Eligibility(knowledge, catalogue, who).in(phase(), all));
  }

  /** The phase that leaves the most. */
  static Course.Leg phase() {
    var row = PersonMaker.KNOWLEDGE.tables().phases().phases().get("maintain");
    return new Course.Leg(0, "maintain", row, 1, 1);
  }

  List<String> exercises(RoutineKind kind) {
    return in(kind).stream().map(p -> p.exercise().id()).distinct().toList();
  }

  List<Side> sides(RoutineKind kind) {
    return in(kind).stream().map(Prescription::side).distinct().toList();
  }

  List<Prescription> in(RoutineKind kind) {
    return eligible.in(kind, catalogue);
  }

  List<String> against(String exercise) {
    return eligible.against().getOrDefault(exercise, List.of());
  }
}
