package org.backwise.safety.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.Surgery;
import org.backwise.model.rule.Fact;

/** Which of a person's conditions and operations make a fact true on a date. */
final class Past {

  private final Intake intake;

  Past(Intake intake) {
    this.intake = intake;
  }

  List<ConditionAnswer> conditions(Fact.HasCondition fact, LocalDate date) {
    return intake.conditions().stream()
        .filter(answer -> matches(fact, answer) && aged(fact, answer, date))
        .toList();
  }

  List<Surgery> operations(Fact.HadSurgery fact, LocalDate date) {
    return intake.surgery().stream().filter(surgery -> matches(fact, surgery, date)).toList();
  }

  /** A condition without a stated region may be in any region. */
  private static boolean matches(Fact.HasCondition fact, ConditionAnswer answer) {
    boolean status =
        fact.statuses().isEmpty()
            ? !answer.status().equals("settled")
            : fact.statuses().contains(answer.status());
    boolean region =
        fact.region() == null || answer.region() == null || fact.region().equals(answer.region());
    return status && region && fact.codes().contains(answer.code());
  }

  /** A condition without a date counts from the day of the answers. */
  private boolean aged(Fact.HasCondition fact, ConditionAnswer answer, LocalDate date) {
    LocalDate since = Objects.requireNonNullElse(answer.since(), intake.answeredOn());
    int weeks = Math.max(0, DatedFacts.weeksBetween(since, date));
    return DatedFacts.within(fact.sinceFromWeeks(), weeks, fact.sinceUnderWeeks());
  }

  private static boolean matches(Fact.HadSurgery fact, Surgery surgery, LocalDate date) {
    LocalDate limits = surgery.limitsUntil();
    boolean limited = fact.untilLimitsEnd() && limits != null && !date.isAfter(limits);
    int weeks = DatedFacts.weeksBetween(surgery.on(), date);
    return fact.kinds().contains(surgery.kind())
        && (limited || DatedFacts.within(fact.fromWeeks(), weeks, fact.underWeeks()));
  }
}
