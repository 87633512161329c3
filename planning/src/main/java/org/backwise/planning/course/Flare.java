package org.backwise.planning.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.PhasesTable;
import org.backwise.model.state.PersonState;

/**
 * The way through a flare-up: first days of rest with relief, then easy days, and then it is over.
 *
 * @param since its first day
 * @param restDays days of rest
 * @param way how long it is, and which weeks it takes
 */
public record Flare(LocalDate since, int restDays, PhasesTable.FlareWay way) {

  private static final int DAYS = 7;

  /** The flare-up that {@code state} tells of. */
  public static Optional<Flare> of(PersonState state, Knowledge knowledge) {
    PhasesTable.FlareWay way = knowledge.tables().phases().flare();
    int rest = knowledge.tables().bounds().restDaysMost();
    return Optional.ofNullable(state.flareSince()).map(since -> new Flare(since, rest, way));
  }

  /** The phase of the weeks that it takes. */
  public String phase() {
    return way.phase();
  }

  /** Whether it takes the week from {@code first}: it begins in it, or fills enough of it. */
  boolean takesWeekOf(LocalDate first) {
    long begun = ChronoUnit.DAYS.between(since, first);
    boolean begins = begun <= 0 && begun > -DAYS;
    return begins || begun > 0 && way.days() - begun >= way.weekFrom();
  }

  /** Whether {@code date} is a day of rest. */
  boolean restsOn(LocalDate date) {
    return !date.isBefore(since) && date.isBefore(since.plusDays(restDays));
  }
}
