package org.backwise.programmes.balance;

import java.time.LocalDate;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.PhasesTable;
import org.backwise.model.Side;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Routine;
import org.backwise.model.state.PersonState;
import org.backwise.planning.course.Course;
import org.backwise.planning.eligibility.Person;
import org.backwise.planning.need.Needs;
import org.backwise.planning.need.Stimulus;

/** Weighs programmes by the tables that the planner goes by. */
public final class Balances {

  private static final int WEEK = 7;

  private final Knowledge knowledge;
  private final Stimulus stimulus;

  /** By the tables of {@code knowledge}. */
  public Balances(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.stimulus = new Stimulus(knowledge);
  }

  /** The last week of phase number {@code phase}, from 0, for who gave {@code intake}. */
  public Balance of(Intake intake, Programme programme, int phase) {
    Phase weighed = programme.phases().get(phase);
    PhasesTable.PhaseRow row = knowledge.tables().phases().phases().get(weighed.name());
    if (row == null) {
      throw new IllegalArgumentException("phase (%s) is unknown".formatted(weighed.name()));
    }
    Person person = Person.of(intake, PersonState.NEW, knowledge);
    Course.Leg leg =
        new Course.Leg(phase, weighed.name(), row, weighed.fromWeek(), weighed.weeks());
    Needs needs = Needs.of(person, knowledge, leg, stimulus);
    return new Weighing(knowledge, person, stimulus, needs, given(programme, phase)).balance();
  }

  private long[] given(Programme programme, int phase) {
    Phase weighed = programme.phases().get(phase);
    LocalDate first = programme.start().plusDays((long) WEEK * (weighed.lastWeek() - 1));
    long[] given = new long[stimulus.cells()];
    for (CalendarEntry entry : programme.calendar()) {
      boolean inWeek = !entry.date().isBefore(first) && entry.date().isBefore(first.plusDays(WEEK));
      if (entry.phase() == phase && inWeek) {
        weighed.routines().stream()
            .filter(routine -> routine.kind() == entry.routine())
            .forEach(routine -> add(given, routine));
      }
    }
    return given;
  }

  /** The doses of the last week; one side alone is worth half. */
  private void add(long[] given, Routine routine) {
    for (Item item : routine.items()) {
      long[] pairs =
          stimulus.of(
              knowledge.exercises().get(item.exercise()),
              item.ladder().get(item.ladder().size() - 1).dose());
      boolean half = item.side() == Side.LEFT || item.side() == Side.RIGHT;
      for (int i = 0; i < pairs.length; i += 2) {
        given[(int) pairs[i]] += half ? pairs[i + 1] / 2 : pairs[i + 1];
      }
    }
  }
}
