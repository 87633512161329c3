package org.backwise.safety.audit.rules;

import java.util.List;
import java.util.Map;
import org.backwise.knowledge.tables.TimingTable;
import org.backwise.model.Region;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.safety.audit.AuditRule;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Findings;
import org.backwise.safety.audit.Given;
import org.backwise.safety.audit.ItemList;

/** A routine opens with a warm-up that moves what will work, and ends with a cool-down. */
public final class H4Frame implements AuditRule {

  @Override
  public String id() {
    return "H4";
  }

  @Override
  public String sentence() {
    return "A routine opens with a warm-up of the bands to come and ends with a cool-down, each long enough.";
  }

  @Override
  public void check(Case c, Findings findings) {
    c.phases().stream().flatMap(phase -> phase.lists()).forEach(list -> framed(c, list, findings));
  }

  private static void framed(Case c, ItemList list, Findings findings) {
    TimingTable timing = c.tables().timing();
    int warmUp = Budget.leastSeconds(c, list, timing.warmUp(), timing.shortWarmUpSeconds());
    int coolDown = Budget.leastSeconds(c, list, timing.coolDown(), timing.shortCoolDownSeconds());
    lasts(c, list, RoutineRole.WARM_UP, warmUp, findings);
    lasts(c, list, RoutineRole.COOL_DOWN, coolDown, findings);
    if (!list.relief()) {
      moved(timing, list, findings);
    }
  }

  private static void lasts(Case c, ItemList list, RoutineRole role, int least, Findings findings) {
    List<Given> items = list.in(role);
    boolean atItsEnd = !items.isEmpty() && items.contains(end(list, role));
    if (!atItsEnd) {
      findings.add(list.place(), "no " + role.code() + " at its end of the routine");
    }
    for (int week : list.weeks()) {
      int seconds = list.secondsOf(items, week, c.tables().timing().switchSeconds());
      if (seconds < least) {
        String place = list.place() + " week " + week;
        findings.add(place, role.code() + " of " + seconds + " seconds, at least " + least);
      }
    }
  }

  private static Given end(ItemList list, RoutineRole role) {
    int last = list.items().size() - 1;
    return list.items().get(role == RoutineRole.WARM_UP ? 0 : last);
  }

  private static void moved(TimingTable timing, ItemList list, Findings findings) {
    for (Map.Entry<String, List<Region>> band : timing.warmUpBands().entrySet()) {
      boolean works = list.body().stream().anyMatch(given -> touches(given, band.getValue()));
      boolean warmed =
          list.in(RoutineRole.WARM_UP).stream()
              .anyMatch(given -> touches(given, band.getValue()) || whole(given));
      if (works && !warmed) {
        findings.add(list.place(), "the " + band.getKey() + " body works without a warm-up");
      }
    }
  }

  private static boolean touches(Given given, List<Region> band) {
    return given.exercise().regions().stream().anyMatch(band::contains);
  }

  private static boolean whole(Given given) {
    return given.exercise().regions().contains(Region.WHOLE_BODY);
  }
}
