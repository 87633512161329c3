package org.backwise.safety.audit.rules;

import java.util.List;
import org.backwise.model.Side;
import org.backwise.model.exercise.Alternation;
import org.backwise.model.exercise.CatalogueDose;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Rung;
import org.backwise.safety.audit.Findings;
import org.backwise.safety.audit.Given;
import org.backwise.safety.audit.ItemList;
import org.backwise.safety.prescription.Seconds;

/** An item's position, kind, turns, seconds and ladder are those of its exercise. */
final class StatedItem {

  private StatedItem() {}

  static void check(Given given, ItemList list, int switchSeconds, Findings findings) {
    Item item = given.item();
    Exercise exercise = given.exercise();
    same(given, "position", item.position(), exercise.position(), findings);
    same(given, "kind", item.kind(), exercise.kind(), findings);
    if (!exercise.roles().contains(item.role())) {
      findings.add(given.place(), "cannot play the part " + item.role().code());
    }
    boolean oneSideOnly = exercise.oneSided() && item.side() != Side.BOTH;
    if (!(oneSideOnly && item.alternation() == Alternation.NONE)) {
      same(given, "alternation", item.alternation(), exercise.alternation(), findings);
    }
    ladder(given, list.weeks(), findings);
    seconds(given, list.weeks(), switchSeconds, findings);
  }

  private static void same(
      Given given, String what, Object stated, Object computed, Findings findings) {
    if (!stated.equals(computed)) {
      findings.add(given.place(), what + " " + stated + ", but it is " + computed);
    }
  }

  private static void ladder(Given given, List<Integer> weeks, Findings findings) {
    List<Rung> rungs = given.item().ladder();
    if (!rungs.stream().map(Rung::week).toList().equals(weeks)) {
      findings.add(given.place(), "its ladder does not have the weeks " + weeks);
    }
    List<Dose> doses = given.exercise().doses().stream().map(CatalogueDose::dose).toList();
    for (int i = 1; i < rungs.size(); i++) {
      if (doses.indexOf(rungs.get(i).dose()) < doses.indexOf(rungs.get(i - 1).dose())) {
        findings.add(given.place(), "its ladder goes down in week " + rungs.get(i).week());
      }
    }
  }

  private static void seconds(
      Given given, List<Integer> weeks, int switchSeconds, Findings findings) {
    int longest = 0;
    Dose dose = given.item().dose();
    for (int week : weeks) {
      int seconds = Seconds.of(given.in(week), switchSeconds);
      if (seconds > longest) {
        longest = seconds;
        dose = given.in(week).dose();
      }
    }
    same(given, "seconds", given.item().seconds(), longest, findings);
    for (Rung rung : given.item().ladder()) {
      int seconds = Seconds.of(given.in(rung.week()), switchSeconds);
      same(given, "seconds of week " + rung.week(), rung.seconds(), seconds, findings);
    }
    if (!longestDoses(given, weeks, longest, switchSeconds).contains(given.item().dose())) {
      same(given, "dose", given.item().dose(), dose, findings);
    }
  }

  private static List<Dose> longestDoses(
      Given given, List<Integer> weeks, int longest, int switchSeconds) {
    return weeks.stream()
        .map(given::in)
        .filter(p -> Seconds.of(p, switchSeconds) == longest)
        .map(p -> p.dose())
        .toList();
  }
}
