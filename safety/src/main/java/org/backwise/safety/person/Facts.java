package org.backwise.safety.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.backwise.knowledge.ById;
import org.backwise.knowledge.tables.PhasesTable;
import org.backwise.model.Side;
import org.backwise.model.intake.Intake;
import org.backwise.model.rule.Condition;
import org.backwise.model.rule.Fact;

/** Whether a fact of content is true of one person on a date. */
public final class Facts {

  private final FactTests answers;
  private final FactTests places;
  private final FactTests dated;
  private final Onsets onsets;
  private final Sides sides;
  private final MainPain pain;
  private final Untold untold;

  public Facts(Intake intake, PhasesTable phases, ById<Condition> conditions) {
    Past past = new Past(intake, new Settled(conditions));
    this.answers = AnswerFacts.of(intake);
    this.places = Places.tests(intake);
    this.pain = new MainPain(intake, phases);
    this.dated = DatedFacts.of(intake, past, pain);
    this.onsets = new Onsets(intake, past);
    this.untold = new Untold(intake);
    this.sides = new Sides(intake, past, this);
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
    FactTests tests = dated.has(fact) ? dated : places.has(fact) ? places : answers;
    return tests.test(fact, date);
  }

  /** When each part began that makes {@code fact} true on {@code date}, if it has a date. */
  public Stream<Onset> onsets(Fact fact, LocalDate date) {
    return TrueParts.of(fact, part -> holds(part, date)).flatMap(part -> onsets.of(part, date));
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
    return parts(fact).stream().anyMatch(this::changes) || itself(fact);
  }

  private boolean itself(Fact fact) {
    if (untold.has(fact)) {
      return false;
    } else if (fact instanceof Fact.HasCondition condition) {
      return condition.aged();
    } else if (fact instanceof Fact.PainAt at) {
      return at.aged();
    }
    return fact instanceof Fact.SpreadsTo to ? to.aged() : dated.has(fact);
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
