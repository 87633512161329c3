package org.backwise.safety.audit.rules;

import java.util.Comparator;
import java.util.List;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.safety.audit.AuditRule;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Findings;
import org.backwise.safety.audit.Given;
import org.backwise.safety.audit.ItemList;
import org.backwise.safety.audit.PhaseCase;

/** One way through a routine: warm-up, one trip to the floor and back, cool-down. */
public final class OrderOfItems implements AuditRule {

  @Override
  public String id() {
    return "ORDER";
  }

  @Override
  public String sentence() {
    return "Items stand by part, position, region from the neck down, activation before stretch, then id.";
  }

  private static final List<Position> BLOCKS =
      List.of(
          Position.STANDING,
          Position.SITTING,
          Position.WATER,
          Position.KNEELING,
          Position.HALF_KNEELING,
          Position.ALL_FOURS,
          Position.PRONE,
          Position.SIDE_LYING,
          Position.SUPINE);

  private static final Comparator<Given> ORDER =
      Comparator.comparingInt(OrderOfItems::part)
          .thenComparingInt(given -> BLOCKS.indexOf(given.exercise().position()))
          .thenComparing(given -> given.exercise().orderRegion())
          .thenComparingInt(given -> given.item().role() == RoutineRole.STRETCH ? 1 : 0)
          .thenComparing(given -> given.exercise().id());

  @Override
  public void check(Case c, Findings findings) {
    for (PhaseCase phase : c.phases()) {
      phase
          .lists()
          .forEach(
              list -> {
                sorted(list, findings);
                coolDown(list, findings);
                WarmUpPosition.check(c, phase, list, findings);
              });
    }
  }

  private static int part(Given given) {
    return switch (given.item().role()) {
      case WARM_UP -> 0;
      case WORK, STRETCH, DAILY -> 1;
      case COOL_DOWN -> 2;
    };
  }

  private static void sorted(ItemList list, Findings findings) {
    for (int i = 1; i < list.items().size(); i++) {
      Given before = list.items().get(i - 1);
      Given after = list.items().get(i);
      if (ORDER.compare(before, after) > 0) {
        findings.add(after.place(), "belongs before " + before.exercise().id());
      }
    }
  }

  private static void coolDown(ItemList list, Findings findings) {
    List<Given> body = list.body();
    for (Given given : list.in(RoutineRole.COOL_DOWN)) {
      Position position = given.exercise().position();
      boolean stays = body.isEmpty() || position == body.get(body.size() - 1).exercise().position();
      if (!stays && !position.upright()) {
        findings.add(given.place(), "cool-down goes down again, to " + position.code());
      }
    }
  }
}
