package org.backwise.benchmarks.instance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Scores and audits any answer by the instance alone: the arbiter of all solvers, ours too. */
public final class Evaluator {

  private final Instance instance;
  private final Answer answer;
  private final Objective objective;
  private final Served served;
  private final List<String> broken = new ArrayList<>();

  private Evaluator(Instance instance, Answer answer) {
    this.instance = instance;
    this.answer = answer;
    this.objective = new Objective(instance, answer);
    this.served = new Served(instance, answer);
  }

  /** What {@code answer} is worth, and what it breaks. */
  public static Audit audit(Instance instance, Answer answer) {
    return new Evaluator(instance, answer).audit();
  }

  private Audit audit() {
    for (int s = 0; s < instance.slots().size(); s++) {
      alone(s);
      inTime(s);
      few(s);
      rested(s);
    }
    oneDose();
    distinct();
    extra();
    growth();
    return new Audit(objective.value(), served.missing(), List.copyOf(broken));
  }

  private void check(boolean kept, String rule, Object place) {
    if (!kept) {
      broken.add(rule + " " + place);
    }
  }

  /** H3, H4, H6 of the first day: what the slot could hold at all, and one of a family. */
  private void alone(int s) {
    Set<Integer> families = new HashSet<>();
    for (Item item : answer.body(instance, s)) {
      check(!instance.barred(s, item), "barred", "slot " + s);
      check(families.add(item.family()), "H3 family", "slot " + s);
    }
  }

  private void inTime(int s) {
    Slot slot = instance.slots().get(s);
    List<Item> body = answer.body(instance, s);
    int seconds = slot.frame().seconds() + body.stream().mapToInt(Item::seconds).sum();
    int supine = body.stream().mapToInt(Item::supineSeconds).sum();
    check(body.isEmpty() || seconds <= slot.budgetSeconds(), "H2 time", "slot " + s);
    check(supine <= instance.limits().supineSeconds(), "H9a supine", "slot " + s);
  }

  /**
   * H8: one daily item; beyond what a routine is filled to, one item for an urgent need, or each
   * item must be asked for.
   */
  private void few(int s) {
    List<Item> body = answer.body(instance, s);
    int counted = (int) body.stream().filter(Item::counted).count();
    check(body.size() - counted <= 1, "one daily item", "slot " + s);
    check(counted <= instance.limits().items(), "H8 items", "slot " + s);
    boolean alone = body.stream().anyMatch(item -> item.counted() && urgent(s, item));
    boolean crowded = instance.slots().get(s).extra(body) > (alone ? 1 : 0);
    for (int i = 0; crowded && i < body.size(); i++) {
      Item item = body.get(i);
      check(
          !item.counted() || served.asksFor(s, i) || urgent(s, item), "H8 asked for", "slot " + s);
    }
  }

  /** Whether an urgent need would get nothing without the item. */
  private boolean urgent(int s, Item item) {
    for (int i = 0; i < item.stimulus().length; i += 2) {
      int cell = (int) item.stimulus()[i];
      long own = instance.slots().get(s).perWeek() * Item.amount(item.stimulus(), cell);
      if (instance.cells().urgent()[cell] && own > 0 && objective.stimulus(cell) == own) {
        return true;
      }
    }
    return false;
  }

  private void rested(int s) {
    Set<Integer> here = hard(s);
    for (int other = s + 1; other < instance.slots().size(); other++) {
      Set<Integer> both = hard(other);
      both.retainAll(here);
      check(
          both.isEmpty() || !instance.neighbours(s, other),
          "H6 recovery",
          "slots " + s + " and " + other);
    }
  }

  private Set<Integer> hard(int s) {
    Set<Integer> groups = new HashSet<>();
    answer.body(instance, s).forEach(item -> groups.addAll(item.hard()));
    return groups;
  }

  private void oneDose() {
    Map<Integer, Integer> doses = new HashMap<>();
    for (int s = 0; s < instance.slots().size(); s++) {
      for (Item item : answer.body(instance, s)) {
        Integer other = doses.putIfAbsent(item.exercise(), item.dose());
        check(other == null || other == item.dose(), "one dose", "exercise " + item.exercise());
      }
    }
  }

  private void distinct() {
    Set<Integer> distinct = new HashSet<>();
    for (int s = 0; s < instance.slots().size(); s++) {
      answer.body(instance, s).stream()
          .filter(Item::counted)
          .forEach(item -> distinct.add(item.exercise()));
    }
    check(distinct.size() <= instance.limits().distinct(), "H8 distinct", distinct.size());
  }

  /** H8: an answer is no more crowded than ours, so that none buys value with clutter. */
  private void extra() {
    int extra = 0;
    for (int s = 0; s < instance.slots().size(); s++) {
      extra += instance.slots().get(s).extra(answer.body(instance, s));
    }
    check(extra <= instance.limits().extra(), "H8 extra", extra);
  }

  /** H11 of the first week, for the cells that the answer adds to. */
  private void growth() {
    for (int cell = 0; cell < instance.cells().count(); cell++) {
      long frames = 0;
      long bodies = 0;
      for (int s = 0; s < instance.slots().size(); s++) {
        Slot slot = instance.slots().get(s);
        frames += slot.perWeek() * Item.amount(slot.frame().startVolume(), cell);
        for (Item item : answer.body(instance, s)) {
          bodies += slot.perWeek() * Item.amount(item.startVolume(), cell);
        }
      }
      long most = instance.cells().volumeMost()[cell];
      check(bodies == 0 || frames + bodies <= most, "H11 growth", "cell " + cell);
    }
  }
}
