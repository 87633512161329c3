package org.backwise.safety.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.backwise.knowledge.tables.PhasesTable;
import org.backwise.model.Side;
import org.backwise.model.intake.Intake;
import org.backwise.model.rule.Fact;

/** Whether a fact of content is true of one person on a date. */
public final class Facts {

  private final FactTests answers;
  private final FactTests dated;
  private final Sides sides;
  private final MainPain pain;

  public Facts(Intake intake, PhasesTable phases) {
    this.answers = AnswerFacts.of(intake);
    this.pain = new MainPain(intake, phases);
    this.dated = DatedFacts.of(intake, pain);
    this.sides = new Sides(intake, this);
  }

  /** Whether {@code fact} holds on {@code date}. */
  public boolean holds(Fact fact, LocalDate date) {
    if (fact instanceof Fact.All all) {
      return all.of().stream().allMatch(part -> holds(part, date));
    }
    if (fact instanceof Fact.Any any) {
      return any.of().stream().anyMatch(part -> holds(part, date));
    }
    if (fact instanceof Fact.Not not) {
      return !holds(not.of(), date);
    }
    return dated.has(fact) ? dated.test(fact, date) : answers.test(fact, date);
  }

  /**
   * The sides of the body for which {@code fact} holds on {@code date}; both where none is told.
   */
  public Set<Side> sides(Fact fact, LocalDate date) {
    return sides.of(fact, date);
  }

  /** Whether every place that hurts is persistent on {@code date}. */
  public boolean allPersistent(LocalDate date) {
    return pain.allPersistent(date);
  }

  /** Whether {@code fact} can be true on one date and false on another. */
  public boolean changes(Fact fact) {
    boolean itself =
        fact instanceof Fact.HasCondition condition ? condition.aged() : dated.has(fact);
    return parts(fact).stream().anyMatch(this::changes) || itself;
  }

  private static List<Fact> parts(Fact fact) {
    if (fact instanceof Fact.All all) {
      return all.of();
    }
    if (fact instanceof Fact.Any any) {
      return any.of();
    }
    return fact instanceof Fact.Not not ? List.of(not.of()) : List.of();
  }
}
