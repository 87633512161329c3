package org.backwise.planning.person;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.backwise.model.Side;
import org.backwise.model.intake.CannotDo;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.PainSite;
import org.backwise.model.intake.Surgery;
import org.backwise.model.rule.Fact;
import org.jspecify.annotations.Nullable;

/** Which side of the body makes a fact true: left, right, or both where it was not told. */
final class AffectedSides {

  private static final Set<Side> BOTH = EnumSet.of(Side.LEFT, Side.RIGHT);

  private final Intake intake;
  private final History history;
  private final Hurting hurting;
  private final PersonFacts facts;

  AffectedSides(Intake intake, History history, Hurting hurting, PersonFacts facts) {
    this.intake = intake;
    this.history = history;
    this.hurting = hurting;
    this.facts = facts;
  }

  Set<Side> of(Fact fact, LocalDate date) {
    Told told = told(fact, date);
    return told.without() || told.sides().isEmpty() ? BOTH : told.sides();
  }

  /**
   * What was told of sides.
   *
   * @param without whether the fact is true without any answer that has a side
   */
  private record Told(Set<Side> sides, boolean without) {}

  private Told told(Fact fact, LocalDate date) {
    if (fact instanceof Fact.All all) {
      List<Told> parts = all.of().stream().map(part -> told(part, date)).toList();
      return new Told(together(parts), parts.stream().allMatch(Told::without));
    } else if (fact instanceof Fact.Any any) {
      List<Told> parts =
          any.of().stream()
              .filter(part -> facts.holds(part, date))
              .map(part -> told(part, date))
              .toList();
      return new Told(together(parts), parts.stream().anyMatch(Told::without));
    }
    List<Told> answers = answers(fact, date).map(answer -> new Told(sides(answer), false)).toList();
    return new Told(together(answers), answers.isEmpty());
  }

  private Stream<Answer> answers(Fact fact, LocalDate date) {
    if (fact instanceof Fact.HasCondition has) {
      return history.conditions(has, date).map(ConditionAnswer::side).map(Answer::new);
    } else if (fact instanceof Fact.HadSurgery had) {
      return history.operations(had, date).map(Surgery::side).map(Answer::new);
    } else if (fact instanceof Fact.Cannot cannot) {
      return intake.cannot().stream()
          .filter(c -> cannot.codes().contains(c.what()))
          .map(CannotDo::side)
          .map(Answer::new);
    } else if (fact instanceof Fact.HasFlag has) {
      return intake.screening().all().stream()
          .filter(f -> has.flags().contains(f.flag()))
          .map(FlagAnswer::side)
          .map(Answer::new);
    }
    return pain(fact, date);
  }

  private Stream<Answer> pain(Fact fact, LocalDate date) {
    if (fact instanceof Fact.PainAt at) {
      return hurting.sites(at, date).map(PainSite::side).map(Answer::new);
    } else if (fact instanceof Fact.SpreadsTo to) {
      return hurting.spreads(to, date).map(PainSite.Spread::side).map(Answer::new);
    }
    return Stream.of();
  }

  /** A side as it was told; null: not told. */
  private record Answer(@Nullable Side side) {}

  private static Set<Side> sides(Answer answer) {
    Side side = answer.side();
    return side == Side.LEFT || side == Side.RIGHT ? EnumSet.of(side) : BOTH;
  }

  private static Set<Side> together(List<Told> parts) {
    Set<Side> all = EnumSet.noneOf(Side.class);
    parts.forEach(part -> all.addAll(part.sides()));
    return all;
  }
}
