package org.backwise.safety.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.backwise.model.Side;
import org.backwise.model.intake.Intake;
import org.backwise.model.rule.Fact;
import org.jspecify.annotations.Nullable;

/** For which side of the body a fact holds. Who did not tell a side is taken to mean both. */
final class Sides {

  private final Intake intake;
  private final Past past;
  private final Places places;
  private final Facts facts;

  Sides(Intake intake, Past past, Facts facts) {
    this.intake = intake;
    this.past = past;
    this.places = new Places(intake);
    this.facts = facts;
  }

  Set<Side> of(Fact fact, LocalDate date) {
    Set<Side> found = EnumSet.noneOf(Side.class);
    boolean bare = collect(fact, date, found);
    return bare || found.isEmpty() ? EnumSet.of(Side.LEFT, Side.RIGHT) : found;
  }

  /**
   * Adds the sides of all answers that make {@code fact} true.
   *
   * @return whether it would also be true without any answer that can have a side
   */
  private boolean collect(Fact fact, LocalDate date, Set<Side> found) {
    if (fact instanceof Fact.All all) {
      List<Boolean> bare = new ArrayList<>();
      all.of().forEach(part -> bare.add(collect(part, date, found)));
      return !bare.contains(false);
    }
    if (fact instanceof Fact.Any any) {
      List<Boolean> bare = new ArrayList<>();
      any.of().stream()
          .filter(part -> facts.holds(part, date))
          .forEach(part -> bare.add(collect(part, date, found)));
      return bare.contains(true);
    }
    List<Side> answers = answers(fact, date);
    found.addAll(answers);
    return answers.isEmpty();
  }

  private List<Side> answers(Fact fact, LocalDate date) {
    List<Side> sides = new ArrayList<>();
    if (fact instanceof Fact.HasCondition has) {
      past.conditions(has, date).forEach(answer -> add(sides, answer.side()));
    } else if (fact instanceof Fact.HadSurgery had) {
      past.operations(had, date).forEach(surgery -> add(sides, surgery.side()));
    } else if (fact instanceof Fact.HasFlag has) {
      intake.screening().all().stream()
          .filter(answer -> has.flags().contains(answer.flag()))
          .forEach(answer -> add(sides, answer.side()));
    } else if (fact instanceof Fact.Cannot cannot) {
      intake.cannot().stream()
          .filter(answer -> cannot.codes().contains(answer.what()))
          .forEach(answer -> add(sides, answer.side()));
    } else if (fact instanceof Fact.PainAt at) {
      places.hurting(at, date).forEach(site -> add(sides, site.side()));
    } else if (fact instanceof Fact.SpreadsTo to) {
      places.spreads(to, date).forEach(spread -> add(sides, spread.side()));
    }
    return sides;
  }

  private static void add(List<Side> sides, @Nullable Side told) {
    boolean one = told == Side.LEFT || told == Side.RIGHT;
    sides.addAll(one && told != null ? List.of(told) : List.of(Side.LEFT, Side.RIGHT));
  }
}
