package org.backwise.benchmarks.peers;

import java.util.Arrays;
import org.backwise.benchmarks.instance.Instance;

/**
 * Scores a filling quickly, with tables instead of looking things up: what a search by moves needs.
 * The audit has code of its own.
 */
final class Weighing {

  private static final int MILLI = 1000;
  private static final int OVERTIME_UNIT = 10;

  private final Instance instance;
  private final Facts facts;
  private final Crowding crowding;
  private final long[] stimulus;
  private final long[] volume;
  private final int[] givers;
  private final int[] doses;
  private final boolean[] counted;
  private final long[] hard;
  private final int[][] servers;
  private int broken;
  private int missing;
  private long value;

  /** With the tables of {@code instance}. */
  Weighing(Instance instance, Facts facts) {
    this.instance = instance;
    this.facts = facts;
    this.stimulus = new long[instance.cells().count()];
    this.volume = new long[instance.cells().count()];
    this.givers = new int[instance.cells().count()];
    this.doses = new int[facts.exercises];
    this.counted = new boolean[facts.exercises];
    this.hard = new long[instance.slots().size()];
    this.servers = new int[instance.slots().size()][instance.clauses().size()];
    this.crowding = new Crowding(instance, facts, servers, givers);
  }

  int broken() {
    return broken;
  }

  int missing() {
    return missing;
  }

  long value() {
    return value;
  }

  /** Weighs the bodies; the results stand in the fields until the next time. */
  void weigh(Bodies bodies) {
    clear();
    int distinct = 0;
    for (int s = 0; s < instance.slots().size(); s++) {
      distinct += slot(bodies, s);
    }
    value -= (long) instance.costs().distinct() * distinct;
    broken += Math.max(0, distinct - instance.limits().distinct());
    missing = crowding.missing();
    int extra = 0;
    for (int s = 0; s < instance.slots().size(); s++) {
      extra += crowding.extra(bodies, s);
      broken += crowding.unasked(bodies, s);
      recovery(s);
    }
    broken += Math.max(0, extra - instance.limits().extra());
    balance();
    growth();
  }

  private void balance() {
    for (int cell : facts.needed) {
      value += instance.cells().weight()[cell] * facts.phi(ratio(cell)) / MILLI;
    }
    for (int[] pair : instance.pairs()) {
      long least = Math.min(ratio(pair[0]), ratio(pair[1]));
      long most = Math.max(ratio(pair[0]), ratio(pair[1]));
      value -= most > instance.costs().imbalanceFactor() * least ? instance.costs().imbalance() : 0;
    }
  }

  private void clear() {
    System.arraycopy(facts.frameStimulus, 0, stimulus, 0, stimulus.length);
    System.arraycopy(facts.frameVolume, 0, volume, 0, volume.length);
    Arrays.fill(givers, 0);
    Arrays.fill(doses, -1);
    Arrays.fill(counted, false);
    broken = 0;
    value = facts.frameValue;
  }

  private long ratio(int cell) {
    return MILLI * stimulus[cell] / instance.cells().need()[cell];
  }

  /** Adds a slot's items; how many exercises count for the first time. */
  private int slot(Bodies bodies, int s) {
    Arrays.fill(servers[s], 0);
    hard[s] = 0;
    int distinct = 0;
    int daily = 0;
    int positions = 1 << instance.standing();
    for (int i = 0; i < bodies.size(s); i++) {
      Thing thing = facts.thing(s, bodies.item(s, i));
      distinct += take(s, thing);
      daily += thing.counted ? 0 : 1;
      positions |= 1 << thing.position;
      broken += related(bodies, s, i, thing.family);
    }
    broken += overtime(bodies, s);
    broken += Math.max(0, daily - 1);
    broken += Math.max(0, bodies.size(s) - daily - instance.limits().items());
    long perWeek = instance.slots().get(s).perWeek();
    value -= perWeek * instance.costs().positionChange() * (Integer.bitCount(positions) - 1);
    return distinct;
  }

  private int overtime(Bodies bodies, int s) {
    int seconds = facts.frameSeconds[s];
    int supine = 0;
    for (int i = 0; i < bodies.size(s); i++) {
      Thing thing = facts.thing(s, bodies.item(s, i));
      seconds += thing.seconds;
      supine += thing.supine;
    }
    int over = bodies.size(s) == 0 ? 0 : seconds - instance.slots().get(s).budgetSeconds();
    int late = over > 0 ? 1 + over / OVERTIME_UNIT : 0;
    return late + (supine > instance.limits().supineSeconds() ? 1 : 0);
  }

  private int related(Bodies bodies, int s, int i, int family) {
    int related = 0;
    for (int j = 0; j < i; j++) {
      related += facts.thing(s, bodies.item(s, j)).family == family ? 1 : 0;
    }
    return related;
  }

  private int take(int s, Thing thing) {
    int perWeek = instance.slots().get(s).perWeek();
    for (int k = 0; k < thing.cells.length; k++) {
      stimulus[thing.cells[k]] += perWeek * thing.amounts[k];
      givers[thing.cells[k]]++;
    }
    for (int k = 0; k < thing.volumeCells.length; k++) {
      volume[thing.volumeCells[k]] += perWeek * thing.volumes[k];
    }
    for (int c : thing.clauses) {
      servers[s][c]++;
    }
    hard[s] |= thing.hard;
    value += perWeek * thing.value;
    broken += thing.barred ? 1 : 0;
    broken += doses[thing.exercise] >= 0 && doses[thing.exercise] != thing.dose ? 1 : 0;
    doses[thing.exercise] = thing.dose;
    boolean first = thing.counted && !counted[thing.exercise];
    counted[thing.exercise] |= thing.counted;
    value -= first && thing.fresh ? instance.costs().fresh() : 0;
    return first ? 1 : 0;
  }

  /** Items that nothing asks for in a crowded slot of the bodies weighed last. */
  int unasked(Bodies bodies, int s) {
    return crowding.unasked(bodies, s);
  }

  /** Whether something asks for an item of the bodies weighed last. */
  boolean asked(int s, int item) {
    return crowding.asked(s, item);
  }

  private void recovery(int s) {
    for (int other = s + 1; other < hard.length; other++) {
      broken += facts.meet[s][other] && (hard[s] & hard[other]) != 0 ? 1 : 0;
    }
  }

  private void growth() {
    for (int cell = 0; cell < volume.length; cell++) {
      boolean added = volume[cell] > facts.frameVolume[cell];
      broken += added && volume[cell] > instance.cells().volumeMost()[cell] ? 1 : 0;
    }
  }
}
