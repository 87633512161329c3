package org.backwise.safety.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.intake.ScreeningAnswers;
import org.backwise.model.rule.DangerFlag;
import org.backwise.model.rule.ScreeningRule;
import org.backwise.model.rule.Tier;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.person.Onset;

/** The tiers of each answered flag: its own, and each graver one that a combination gives it. */
final class FlagTiers {

  private final Grounds grounds;
  private final KnownFacts known;

  FlagTiers(Grounds grounds, KnownFacts known) {
    this.grounds = grounds;
    this.known = known;
  }

  /** Every flag answered with yes or unsure, the gravest first, then as they are asked. */
  List<RatedFlag> of(ScreeningAnswers answers) {
    List<RatedFlag> rated = new ArrayList<>();
    answers.yes().forEach(answer -> rated.addAll(new Rating(answer, true).all()));
    answers.unsure().forEach(answer -> rated.addAll(new Rating(answer, false).all()));
    rated.sort(Comparator.comparing(RatedFlag::tier).thenComparingInt(this::order));
    return rated;
  }

  private int order(RatedFlag rated) {
    return grounds.flags().find(rated.flag()).map(DangerFlag::order).orElse(Integer.MAX_VALUE);
  }

  /** One answer, and what it means; unsure is a tier softer. */
  private final class Rating {

    private final FlagAnswer answer;
    private final boolean certain;
    private final List<ScreeningRule> rules;

    Rating(FlagAnswer answer, boolean certain) {
      this.answer = answer;
      this.certain = certain;
      this.rules =
          grounds.screeningRules().stream()
              .filter(rule -> rule.flags().contains(answer.flag()))
              .filter(rule -> known.holds(rule.when()))
              .toList();
    }

    List<RatedFlag> all() {
      Tier own = own();
      List<String> same =
          rules.stream().filter(rule -> rule.tier() == own).map(ScreeningRule::id).toList();
      Stream<RatedFlag> raised =
          rules.stream()
              .filter(rule -> !rule.lowers() && rule.tier().compareTo(own) < 0)
              .map(rule -> rated(rule.tier(), known.onsets(rule.when()), List.of(rule.id())));
      return Stream.concat(Stream.of(rated(own, Stream.of(), same)), raised).toList();
    }

    /** A tier that a combination gives is as new as the newest of what it is made of. */
    private RatedFlag rated(Tier tier, Stream<Onset> parts, List<String> ids) {
      List<Onset> onsets = Stream.concat(Stream.of(Onset.of(answer.since())), parts).toList();
      return new RatedFlag(answer, certain ? tier : tier.softer(), onsets, ids);
    }

    /** A flag that content does not know stops like one of the same day. */
    private Tier own() {
      return rules.stream()
          .filter(ScreeningRule::lowers)
          .map(ScreeningRule::tier)
          .min(Comparator.naturalOrder())
          .or(() -> grounds.flags().find(answer.flag()).map(DangerFlag::tier))
          .orElse(Tier.S);
    }
  }
}
