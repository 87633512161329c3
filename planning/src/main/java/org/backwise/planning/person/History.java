package org.backwise.planning.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.Surgery;
import org.backwise.model.rule.Fact;

/** The conditions and operations of one person that a fact means on a date. */
final class History {

  private final Intake intake;

  History(Intake intake) {
    this.intake = intake;
  }

  Stream<ConditionAnswer> conditions(Fact.HasCondition fact, LocalDate date) {
    return intake.conditions().stream()
        .filter(c -> fact.codes().contains(c.code()))
        .filter(
            c -> fact.region() == null || c.region() == null || fact.region().equals(c.region()))
        .filter(
            c ->
                fact.statuses().isEmpty()
                    ? !c.status().equals("settled")
                    : fact.statuses().contains(c.status()))
        .filter(c -> lasted(fact, c, date));
  }

  /** What has no date began when the answers were given. */
  private boolean lasted(Fact.HasCondition fact, ConditionAnswer condition, LocalDate date) {
    LocalDate since = condition.since() == null ? intake.answeredOn() : condition.since();
    long weeks = Math.max(0, weeks(since, date));
    return weeks >= fact.sinceFromWeeks() && weeks < fact.sinceUnderWeeks();
  }

  Stream<Surgery> operations(Fact.HadSurgery fact, LocalDate date) {
    return intake.surgery().stream()
        .filter(s -> fact.kinds().contains(s.kind()))
        .filter(s -> healing(fact, s, date));
  }

  private static boolean healing(Fact.HadSurgery fact, Surgery surgery, LocalDate date) {
    long weeks = weeks(surgery.on(), date);
    boolean inSpan = weeks >= fact.fromWeeks() && weeks < fact.underWeeks();
    LocalDate until = surgery.limitsUntil();
    boolean limited = fact.untilLimitsEnd() && until != null && !date.isAfter(until);
    return inSpan || limited;
  }

  static long weeks(LocalDate from, LocalDate to) {
    return Math.floorDiv(ChronoUnit.DAYS.between(from, to), 7L);
  }
}
