package org.backwise.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backwise.knowledge.ById;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.Position;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Routine;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.Trait;
import org.backwise.planning.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** A rule that caps the time on the back caps that of the exercises that it matches. */
class SupineCapTest {

  private static final int LYING_HURTS = 120;
  private static final String RULE = "lying-hurts-short-spells";

  private final PersonMaker person = new PersonMaker();

  SupineCapTest() {
    person.worseWith.add("lying");
  }

  @Test
  void keepsSpellsOnTheBackShortWhereLyingHurts() {
    assertThat(onTheBack(person.programme())).isNotEmpty().allMatch(s -> s <= LYING_HURTS);
  }

  @Test
  void countsOnlyWhatTheRuleMeans() {
    Trait stretches =
        new Trait.AllOf(
            List.of(
                new Trait.InPosition(List.of(Position.SUPINE)),
                new Trait.OfKind(List.of(ExerciseKind.NERVE_SLIDER))));
    Planner planner = new Planner(about(stretches));

    assertThat(onTheBack(person.programme(planner))).anyMatch(s -> s > LYING_HURTS);
  }

  /** What we know, with the rule about other exercises, and nothing else against lying. */
  private static Knowledge about(Trait match) {
    Knowledge all = PersonMaker.KNOWLEDGE;
    Rule rule = all.rules().get(RULE);
    SortedMap<String, Rule> rules = new TreeMap<>();
    all.rules().all().forEach(other -> rules.put(other.id(), other));
    rules.put(
        RULE,
        new Rule(
            RULE,
            rule.ruleClass(),
            rule.when(),
            match,
            rule.effect(),
            rule.routines(),
            rule.affectedSideOnly(),
            rule.yieldsToResponse(),
            rule.yieldsToClinician(),
            rule.evidence()));
    return new Knowledge(
        all.contentVersion(),
        all.trees(),
        all.vocabulary(),
        all.exercises(),
        ById.of(rules),
        all.flags(),
        all.screeningRules(),
        all.conditions(),
        all.sources(),
        all.advice(),
        all.measures(),
        all.tables(),
        all.languages());
  }

  /** The seconds that each routine spends on the back. */
  private static List<Integer> onTheBack(Programme programme) {
    return programme.phases().stream()
        .flatMap(phase -> phase.routines().stream())
        .map(Routine::items)
        .map(SupineCapTest::seconds)
        .toList();
  }

  private static int seconds(List<Item> items) {
    Stream<Item> lying = items.stream().filter(item -> item.position() == Position.SUPINE);
    return lying.mapToInt(Item::seconds).sum();
  }
}
