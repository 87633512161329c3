package org.backwise.planning.search;

/** A phase being filled: what stands where, and what that is worth, kept up with every change. */
final class Filling {

  final Instance in;
  private final Body[] bodies;
  private final Supply supply;
  private final Variety variety;
  private final Served served;
  private long score;
  private long print;

  Filling(Instance in) {
    this.in = in;
    this.bodies = new Body[in.slots];
    this.supply = new Supply(in);
    this.variety = new Variety(in);
    this.served = new Served(in.clauses);
    this.score = supply.worth() - served.cost();
    for (int s = 0; s < in.slots; s++) {
      bodies[s] = new Body(in, s);
      for (Candidate c : in.slot(s).frame().items()) {
        score += in.slot(s).perWeek() * c.value();
      }
    }
  }

  /** The objective, less what missed days and crowded routines cost. */
  long score() {
    return score;
  }

  Body body(int s) {
    return bodies[s];
  }

  Variety variety() {
    return variety;
  }

  Served served() {
    return served;
  }

  Supply supply() {
    return supply;
  }

  /** Whether one more item keeps the rules that no draft breaks: H2, H3, H6, H8, H9a, H11. */
  boolean fits(Option o) {
    return bodies[o.slot()].fits(o)
        && !variety.otherDose(o)
        && !variety.full(o)
        && rested(o)
        && supply.mayGrow(o);
  }

  private boolean rested(Option o) {
    for (int t = 0; o.hard() != 0 && t < in.slots; t++) {
      boolean next = t != o.slot() && in.neighbours[o.slot()][t];
      if (next && (bodies[t].hard() & o.hard()) != 0) {
        return false;
      }
    }
    return true;
  }

  /** What one more item adds to the score. */
  long gain(Option o) {
    return inItself(o)
        + supply.toBalance(o)
        - bodies[o.slot()].cost(o)
        + toClauses(o.slot(), o.clauses());
  }

  /** No less than an item can add where others may stand beside it, clauses aside. */
  long atMost(Option o) {
    return inItself(o) + supply.toBalanceAtMost(o);
  }

  private long inItself(Option o) {
    return o.value() + supply.toNeeds(o) - variety.cost(o);
  }

  /** What is won where slot {@code s} serves these clauses. */
  long toClauses(int s, long clauses) {
    return served.gain(s, clauses & ~bodies[s].clauses());
  }

  /** Bits of the clauses by which slot {@code s} could still win days. */
  long winnable(int s) {
    long winnable = 0;
    for (long left = served.missed(); left != 0; left &= left - 1) {
      long clause = Long.lowestOneBit(left);
      winnable |= toClauses(s, clause) > 0 ? clause : 0;
    }
    return winnable;
  }

  void put(Option o) {
    put(bodies[o.slot()].size(), o);
  }

  /** Puts an item at place {@code i} of its routine. */
  void put(int i, Option o) {
    Body body = bodies[o.slot()];
    score += gain(o);
    served.turn(o.slot(), o.clauses() & ~body.clauses());
    body.add(i, o);
    note(o, 1);
  }

  /** Takes the item at place {@code i} out of slot {@code s}. */
  Option take(int s, int i) {
    long before = bodies[s].clauses();
    Option o = bodies[s].remove(i);
    served.turn(s, before & ~bodies[s].clauses());
    note(o, -1);
    score -= gain(o);
    return o;
  }

  /** Takes out an item that is there. */
  void take(Option o) {
    int i = bodies[o.slot()].size() - 1;
    while (bodies[o.slot()].get(i) != o) {
      i--;
    }
    take(o.slot(), i);
  }

  /** Takes out the item that was put last. */
  Option takeLast(int s) {
    return take(s, bodies[s].size() - 1);
  }

  private void note(Option o, int sign) {
    supply.note(o, sign);
    variety.note(o, sign);
    print += sign * o.print();
  }

  /** The same for the same items, in whatever order. */
  long print() {
    return print;
  }

  /** All items, by slot. */
  Option[][] items() {
    Option[][] items = new Option[in.slots][];
    for (int s = 0; s < in.slots; s++) {
      items[s] = bodies[s].all();
    }
    return items;
  }

  /** Becomes what {@link #items} once were. */
  void become(Option[][] items) {
    for (int s = 0; s < in.slots; s++) {
      while (bodies[s].size() > 0) {
        takeLast(s);
      }
    }
    for (Option[] routine : items) {
      for (Option o : routine) {
        put(o);
      }
    }
  }
}
