package org.backwise.planning.search;

import java.time.LocalDate;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.intake.Intake;
import org.backwise.planning.course.Course;
import org.backwise.planning.course.WeekPlan;
import org.backwise.planning.eligibility.Catalogue;
import org.backwise.planning.eligibility.Eligibility;
import org.backwise.planning.eligibility.Person;
import org.backwise.planning.fixture.PersonMaker;
import org.backwise.planning.present.Present;

/** The first phase of somebody's programme as a problem. */
final class FirstPhase {

  private static final Knowledge KNOWLEDGE = PersonMaker.KNOWLEDGE;
  private static final Catalogue CATALOGUE = new Catalogue(KNOWLEDGE);
  private static final int WEEKS = 26;

  private FirstPhase() {}

  static PhaseProblem of(PersonMaker maker) {
    Intake intake = maker.intake();
    Person person = Person.of(intake, maker.state, KNOWLEDGE);
    LocalDate last = PersonMaker.START.plusWeeks(WEEKS);
    Course course = Course.of(intake, maker.state, KNOWLEDGE, person.facts(), WEEKS, last);
    Course.Leg leg = course.legs().get(0);
    PhaseTask task =
        new PhaseTask(
            KNOWLEDGE,
            CATALOGUE,
            person,
            course.week(leg, WeekPlan.of(intake.availability(), KNOWLEDGE)),
            leg,
            new Eligibility(KNOWLEDGE, CATALOGUE, person).in(leg, course.dates(leg)),
            Before.NOTHING,
            Present.NONE);
    Relaxed relaxed = new Yielding(task, new Serving(task)).unavoidable();
    Clauses clauses = new Clauses(task, new Serving(task));
    return new PhaseSetup(new Stock(task), clauses.under(relaxed), relaxed).problem().orElseThrow();
  }
}
