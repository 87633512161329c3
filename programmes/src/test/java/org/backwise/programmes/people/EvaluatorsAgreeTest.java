package org.backwise.programmes.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.BoundsTable;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.state.PersonState;
import org.backwise.planning.course.Course;
import org.backwise.planning.eligibility.Catalogue;
import org.backwise.planning.eligibility.Eligible;
import org.backwise.planning.eligibility.Person;
import org.backwise.planning.eligibility.Prescription;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.person.Facts;
import org.backwise.safety.person.OverusedGroups;
import org.backwise.safety.prescription.Eligibility;
import org.backwise.safety.prescription.Overload;
import org.backwise.safety.prescription.Span;
import org.junit.jupiter.api.Test;

/** Two readings of one page: planner and judge leave out the same prescriptions for everybody. */
class EvaluatorsAgreeTest {

  private static final int PEOPLE = 60;
  private static final int WEEKS = 26;

  @Test
  void leaveOutTheSame() {
    assertThat(disagreements(Bench.KNOWLEDGE, Bench.KNOWLEDGE)).isEmpty();
  }

  @Test
  void showWhenTheJudgeForgotARule() {
    Knowledge forgetful = Bench.without("lifting-hurts");

    assertThat(disagreements(Bench.KNOWLEDGE, forgetful)).isNotEmpty();
  }

  private static List<String> disagreements(Knowledge planners, Knowledge judges) {
    Catalogue catalogue = new Catalogue(planners);
    List<String> found = new ArrayList<>();
    for (int index = 0; index < PEOPLE; index++) {
      Intake intake = Bench.PEOPLE.person(index).intake();
      Person person = Person.of(intake, PersonState.NEW, planners);
      LocalDate last = intake.start().plusWeeks(WEEKS);
      Course course = Course.of(intake, PersonState.NEW, planners, person.facts(), WEEKS, last);
      var planning = new org.backwise.planning.eligibility.Eligibility(planners, catalogue, person);
      for (Course.Leg leg : course.legs()) {
        Eligible eligible = planning.in(leg, course.dates(leg));
        Judging judging = new Judging(judges, intake, course, leg);
        for (Prescription p : catalogue.all()) {
          for (RoutineKind kind : RoutineKind.values()) {
            if (!p.outside() && eligible.has(kind, p) != judging.wants(p, kind, catalogue)) {
              found.add(index + " " + leg.name() + " " + kind + " " + p);
            }
          }
        }
      }
    }
    return found;
  }

  /** The judge's reading of one phase. */
  private static final class Judging {

    private final Knowledge knowledge;
    private final Eligibility eligibility;
    private final OverusedGroups overused;
    private final Course.Leg leg;
    private final Span span;

    Judging(Knowledge knowledge, Intake intake, Course course, Course.Leg leg) {
      this.knowledge = knowledge;
      this.leg = leg;
      List<LocalDate> dates = course.dates(leg);
      this.span = new Span(dates.get(0), dates.get(dates.size() - 1));
      Facts facts = new Facts(intake, knowledge.tables().phases());
      this.eligibility =
          new Eligibility(Grounds.of(knowledge, "en"), intake, PersonState.NEW, facts);
      this.overused =
          new OverusedGroups(
              intake, intake.activity().current(), knowledge.tables(), knowledge.vocabulary());
    }

    /** One side is given only where no dose is left for both. */
    boolean wants(Prescription p, RoutineKind kind, Catalogue catalogue) {
      boolean forBoth =
          p.ofOneSide()
              && catalogue.of(p.exercise()).stream()
                  .filter(other -> !other.ofOneSide())
                  .anyMatch(other -> allows(other, kind));
      return allows(p, kind) && !forBoth;
    }

    private boolean allows(Prescription p, RoutineKind kind) {
      var asked =
          new org.backwise.safety.prescription.Prescription(
              p.exercise(), p.dose(), p.role(), p.side(), kind);
      int share = knowledge.tables().bounds().overuseLoadShareFromMilli();
      return enough(p)
          && Overload.of(p.exercise(), overused.all(), share).isEmpty()
          && eligibility.bars(asked, span, leg.row()).isEmpty();
    }

    /** H9b is a rule of its own for the judge; the planner never takes what breaks it. */
    private boolean enough(Prescription p) {
      BoundsTable bounds = knowledge.tables().bounds();
      int hold = p.dose().holdSeconds();
      if (p.role() == RoutineRole.STRETCH) {
        return hold >= bounds.stretchHoldLeast();
      }
      boolean moves = hold > 0 || p.dose().reps() >= bounds.repetitionsLeast();
      return p.role() == RoutineRole.COOL_DOWN || moves;
    }
  }
}
