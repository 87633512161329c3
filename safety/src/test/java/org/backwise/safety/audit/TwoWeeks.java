package org.backwise.safety.audit;

import static org.backwise.safety.fixture.ExerciseMaker.exercise;

import java.time.LocalDate;
import java.util.List;
import org.backwise.model.Effort;
import org.backwise.model.Region;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Programme;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Audits;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.backwise.safety.fixture.Weekly;

/** A programme of two weeks, and what is found in it on a day. */
final class TwoWeeks {

  final PersonMaker person = new PersonMaker();
  final ProgrammeMaker programme = new ProgrammeMaker();

  TwoWeeks() {
    programme.weeks = 2;
  }

  /** Each week as a phase of its own. */
  Programme weekly(Grounds grounds) {
    return Weekly.phases(programme.make(grounds));
  }

  /** What is found on {@code today} where each week is a phase. */
  List<String> found(Grounds grounds, LocalDate today) {
    return found(grounds, weekly(grounds), today);
  }

  List<String> found(Grounds grounds, Programme made, LocalDate today) {
    return Audits.underWay(grounds, person, made, today).stream()
        .map(found -> found.rule() + " " + found.place())
        .distinct()
        .toList();
  }

  /** Work that a group has to rest from. */
  static Grounds bridge() {
    return Catalogue.with(
        exercise("bridge", ExerciseKind.STRENGTH, RoutineRole.WORK)
            .in(Position.PRONE)
            .regions(Region.HIP)
            .effort(Effort.MODERATE)
            .works("hamstrings", MuscleRole.STRENGTHENED, 300)
            .dose(1, 8, 0, 1, 1)
            .make());
  }
}
