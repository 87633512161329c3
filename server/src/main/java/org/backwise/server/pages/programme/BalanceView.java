package org.backwise.server.pages.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.PagesTable;
import org.backwise.knowledge.tables.StimulusKind;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.Side;
import org.backwise.model.intake.Intake;
import org.backwise.model.motion.Tint;
import org.backwise.model.motion.TintKind;
import org.backwise.model.motion.View;
import org.backwise.model.programme.Programme;
import org.backwise.programmes.balance.Balance;
import org.backwise.programmes.balance.Balances;
import org.backwise.server.pages.figures.Stander;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The balance of a week, drawn on the body, with a table behind it. */
@Component
class BalanceView {
  private static final int WHOLE = 1000;
  private static final int PERCENT = 10;

  private final Texts texts;
  private final PagesTable.Balance table;
  private final Balances balances;
  private final ObjectProvider<Stander> stander;

  BalanceView(Knowledge knowledge, Texts texts, ObjectProvider<Stander> stander) {
    this.texts = texts;
    this.table = knowledge.tables().pages().balance();
    this.balances = new Balances(knowledge);
    this.stander = stander;
  }

  /**
   * The balance in the words of the page.
   *
   * @param targets groups that the places that hurt ask for
   * @param others what the rest of the body gets
   * @param without groups of it that get nothing of what they need, in one line
   */
  record Week(
      List<Drawn> bodies,
      List<GroupView> targets,
      List<GroupView> others,
      String without,
      List<PairView> pairs) {}

  /** A body from two sides; {@code kind}: what its tints mean. */
  record Drawn(String kind, String front, String back) {}

  /** A muscle group and what it gets. */
  record GroupView(String name, List<Bar> bars) {}

  /**
   * How far a need is met.
   *
   * @param kind of work
   * @param percent of the need, 100 at most
   * @param state nothing, little, some, enough, extra or rests
   */
  record Bar(String kind, int percent, String state) {}

  /** Two groups that oppose each other; {@code state}: even, uneven or neither. */
  record PairView(String one, Bar left, String other, Bar right, String state) {}

  /** The last week of phase number {@code phase}, from 0. */
  Week of(Intake intake, Programme programme, int phase) {
    Balance balance = balances.of(intake, programme, phase);
    return new Week(
        List.of(
            drawn(balance, StimulusKind.STRENGTH, TintKind.WORKED),
            drawn(balance, StimulusKind.STRETCH, TintKind.STRETCHED)),
        groups(balance, Balance.Amount::target),
        groups(balance, amount -> !amount.target() && amount.given() > 0),
        without(balance),
        balance.pairs().stream()
            .sorted(Comparator.comparingLong(pair -> -(pair.one().given() + pair.other().given())))
            .map(this::pair)
            .toList());
  }

  private Drawn drawn(Balance balance, StimulusKind kind, TintKind tint) {
    List<Tint> tints =
        balance.amounts().stream()
            .filter(amount -> amount.kind() == kind && amount.given() > 0)
            .filter(amount -> amount.ratio() >= table.someFromMilli())
            .map(amount -> new Tint(amount.group(), tint, Side.BOTH))
            .toList();
    Stander body = stander.getObject();
    return new Drawn(kind.code(), body.tinted(View.FRONT, tints), body.tinted(View.BACK, tints));
  }

  private String without(Balance balance) {
    List<String> given =
        balance.amounts().stream()
            .filter(amount -> amount.given() > 0)
            .map(Balance.Amount::group)
            .toList();
    return balance.amounts().stream()
        .filter(amount -> !amount.target() && !given.contains(amount.group()))
        .map(amount -> name(amount.group()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private List<GroupView> groups(Balance balance, Predicate<Balance.Amount> these) {
    Map<String, List<Bar>> bars = new LinkedHashMap<>();
    balance.amounts().stream()
        .filter(these)
        .forEach(
            amount ->
                bars.computeIfAbsent(amount.group(), key -> new ArrayList<>()).add(bar(amount)));
    List<GroupView> groups = new ArrayList<>();
    bars.forEach((group, own) -> groups.add(new GroupView(name(group), own)));
    return groups;
  }

  private PairView pair(Balance.Pair pair) {
    return new PairView(
        name(pair.one().group()),
        bar(pair.one()),
        name(pair.other().group()),
        bar(pair.other()),
        pair.one().given() + pair.other().given() == 0
            ? "neither"
            : pair.even() ? "even" : "uneven");
  }

  private Bar bar(Balance.Amount amount) {
    int percent = (int) Math.min(WHOLE, amount.ratio()) / PERCENT;
    return new Bar(amount.kind().code(), percent, state(amount));
  }

  private String state(Balance.Amount amount) {
    if (amount.rests()) {
      return "rests";
    } else if (amount.need() == 0) {
      return "extra";
    } else if (amount.given() == 0) {
      return "nothing";
    } else if (amount.ratio() < table.someFromMilli()) {
      return "little";
    }
    return amount.ratio() < table.enoughFromMilli() ? "some" : "enough";
  }

  private String name(String group) {
    return texts.word("muscleGroups", group);
  }
}
