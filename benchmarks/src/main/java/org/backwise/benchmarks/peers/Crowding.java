package org.backwise.benchmarks.peers;

import java.util.List;
import org.backwise.benchmarks.instance.Instance;

/** Days that clauses miss, and items in crowded slots that nothing asks for (H8). */
final class Crowding {

  private final Instance instance;
  private final Facts facts;
  private final int[][] servers;
  private final int[] givers;
  private final int[] shown;

  /** Looks at tables that somebody else fills: servers of clauses by slot, givers by cell. */
  Crowding(Instance instance, Facts facts, int[][] servers, int[] givers) {
    this.instance = instance;
    this.facts = facts;
    this.servers = servers;
    this.givers = givers;
    this.shown = new int[instance.clauses().size()];
  }

  int missing() {
    int missing = 0;
    for (int c = 0; c < shown.length; c++) {
      shown[c] = shown(c, -1);
      missing += Math.max(0, instance.clauses().get(c).days() - shown[c]);
    }
    return missing;
  }

  private int shown(int c, int without) {
    int days = 0;
    List<Instance.DayType> types = instance.days();
    for (int d = 0; d < types.size(); d++) {
      int sessions = 0;
      for (int s : types.get(d).slots()) {
        sessions += s != without && servers[s][c] > 0 ? 1 : 0;
      }
      days += sessions >= instance.clauses().get(c).perDay() ? types.get(d).count() : 0;
    }
    return days;
  }

  /** The items of slot {@code s} beyond what it is filled to. */
  int extra(Bodies bodies, int s) {
    int counted = 0;
    for (int i = 0; i < bodies.size(s); i++) {
      counted += facts.thing(s, bodies.item(s, i)).counted ? 1 : 0;
    }
    return Math.max(0, counted - instance.slots().get(s).fillTo());
  }

  /** The items of a crowded slot that nothing asks for; after {@link #missing}. */
  int unasked(Bodies bodies, int s) {
    int unasked = 0;
    boolean crowded = extra(bodies, s) > (anyUrgent(bodies, s) ? 1 : 0);
    for (int i = 0; crowded && i < bodies.size(s); i++) {
      unasked += asked(s, bodies.item(s, i)) ? 0 : 1;
    }
    return unasked;
  }

  private boolean anyUrgent(Bodies bodies, int s) {
    for (int i = 0; i < bodies.size(s); i++) {
      Thing thing = facts.thing(s, bodies.item(s, i));
      if (thing.counted && urgent(thing)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause or an urgent need asks for the item, or it is none that counts. */
  boolean asked(int s, int item) {
    Thing thing = facts.thing(s, item);
    if (!thing.counted) {
      return true;
    }
    for (int c : thing.clauses) {
      int days = instance.clauses().get(c).days();
      if (servers[s][c] == 1 && shown(c, s) < Math.min(days, shown[c])) {
        return true;
      }
    }
    return urgent(thing);
  }

  /** Whether an urgent need would get nothing without it. */
  private boolean urgent(Thing thing) {
    for (int cell : thing.cells) {
      boolean alone = givers[cell] == 1 && facts.frameStimulus[cell] == 0;
      if (instance.cells().urgent()[cell] && alone) {
        return true;
      }
    }
    return false;
  }
}
