package org.backwise.planning.search;

import java.util.Arrays;

/**
 * Looks for the best items of an empty routine by branch and bound: concave needs give every item
 * at most what it would add alone. Where that still leaves much, only the worthiest branches are
 * followed, fewer the deeper.
 */
final class Branches {

  private static final int WIDTH = 8;
  private static final int THOROUGH_WIDTH = 16;

  private final Filling filling;
  private final Instance in;
  private final Shortlist[] lists;
  private final Option[] chosen;
  private final Calls calls;
  private boolean thorough;
  private int slot;
  private int depth;
  private long best;
  private Option[] bestItems = new Option[0];

  Branches(Filling filling) {
    this.filling = filling;
    this.in = filling.in;
    this.calls = new Calls(in.clauses.size());
    this.chosen = new Option[in.problem.itemsMost() + 1];
    this.lists = new Shortlist[chosen.length + 1];
    makeRoom();
  }

  private void makeRoom() {
    int longest = Arrays.stream(in.options).mapToInt(o -> o.length).max().orElse(0);
    for (int i = 0; i < lists.length; i++) {
      lists[i] = new Shortlist(longest);
    }
  }

  /** From now on looks at more branches, at every dose, and at options that are new. */
  void beThorough() {
    makeRoom();
    thorough = true;
  }

  /**
   * The best items of slot {@code s}.
   *
   * @param without an exercise that is left out
   * @param items what is known to be worth {@code score}
   */
  Option[] best(int s, int without, Option[] items, long score) {
    slot = s;
    depth = 0;
    best = score;
    bestItems = items;
    calls.look(filling, s);
    Shortlist list = lists[0];
    list.clear();
    boolean roomy = !thorough && roomy(s);
    for (Option o : in.options[s]) {
      if (o.exercise() != without && filling.fits(o)) {
        if (roomy) {
          list.addDose(o, filling.atMost(o));
        } else {
          list.add(o, filling.atMost(o));
        }
      }
    }
    list.sort();
    Open open = open();
    list.keepAbove(best - filling.score() - open.toClauses(), open.places() - 1);
    search();
    return bestItems;
  }

  /** Whether the time is enough for items of usual length; if not, shorter doses are looked at. */
  private boolean roomy(int s) {
    long sum = 0;
    for (Option o : in.options[s]) {
      sum += o.seconds();
    }
    return sum * (in.slot(s).fillTo() + 1) <= (long) in.seconds(s) * in.options[s].length;
  }

  /** What is still open at a node of the search. */
  private record Open(int places, boolean daily, long clauses, long toClauses) {

    /** Whether nothing can follow the option. */
    boolean endsWith(long answered) {
      return places == 1 && toClauses - answered < Body.CROWD;
    }
  }

  private Open open() {
    Body body = filling.body(slot);
    boolean daily = !body.hasDaily();
    long clauses = lists[depth].clauses() & ~body.clauses();
    long toClauses = calls.won(clauses);
    int places = body.places() + (daily ? 1 : 0) + (toClauses >= Body.CROWD ? 1 : 0);
    return new Open(places, daily, clauses, toClauses);
  }

  /**
   * First what serves the clause that costs most; the rest only where that could still be better.
   */
  private void search() {
    Open open = open();
    if (depth == chosen.length || open.places() == 0 || lists[depth].size() == 0) {
      return;
    }
    long clause = calls.dearest(open.clauses());
    if (clause != 0) {
      each(open, clause, true);
      if (hopeless(open, clause)) {
        return;
      }
    }
    each(open, clause, false);
  }

  private boolean hopeless(Open open, long clause) {
    Shortlist list = lists[depth];
    long rest = list.most(0) + list.most(0, list.get(0), open.places() - 1, true);
    long without = open.toClauses() - open(clause);
    return filling.score() + Math.max(0, rest) + without <= best;
  }

  private void each(Open open, long clause, boolean serving) {
    Shortlist list = lists[depth];
    int width = Math.max(1, (thorough ? THOROUGH_WIDTH : WIDTH) >> depth);
    for (int i = 0; i < list.size() && width > 0; i++) {
      Option o = list.get(i);
      if ((o.clauses() & clause) != 0 == serving) {
        long bound =
            filling.score()
                + list.most(i)
                + open.toClauses()
                + list.most(serving ? 0 : i + 1, o, open.places() - 1, open.daily() && o.counted());
        if (bound <= best) {
          break;
        }
        width -= tried(i, open, clause, serving);
      }
    }
  }

  /** Tries option {@code i} and what may follow it; 1 where anything may. */
  private int tried(int i, Open open, long clause, boolean serving) {
    Option o = lists[depth].get(i);
    long answered = open(o.clauses());
    boolean last = open.endsWith(answered);
    boolean hopeless = last && filling.score() + lists[depth].most(i) + answered <= best;
    if (hopeless || !filling.fits(o)) {
      return 0;
    }
    chosen[depth] = o;
    long with = filling.score() + filling.gain(o);
    if (with > best) {
      note(with, depth + 1);
    }
    if (!last && mayFollow(o)) {
      deeper(i, open, clause, serving);
    }
    return last ? 0 : 1;
  }

  /** What is still to be won by these clauses. */
  private long open(long clauses) {
    return calls.won(clauses & ~filling.body(slot).clauses());
  }

  /** Whether anything beside the option may be worth its place. */
  private boolean mayFollow(Option o) {
    Body body = filling.body(slot);
    boolean full = body.places() - (o.counted() ? 1 : 0) <= 0;
    boolean daily = !body.hasDaily() && o.counted() && lists[depth].hasDaily();
    return !full
        || daily
        || (calls.open() & ~body.clauses() & ~o.clauses()) != 0
        || lists[depth].most(0) > Body.CROWD / 2;
  }

  private void deeper(int i, Open open, long clause, boolean serving) {
    Shortlist list = lists[depth];
    Option o = list.get(i);
    filling.put(o);
    long others = list.most(0, o, open.places() - 2, true);
    long needed = best - others - filling.score() - open(open.clauses());
    long left = calls.open() & ~filling.body(slot).clauses();
    Followers followers =
        new Followers(filling, list, new Followers.Turn(i, clause, serving, needed), left);
    if (oneMore(left)) {
      last(followers);
    } else {
      lists[depth + 1].fill(list, followers);
      depth++;
      search();
      depth--;
    }
    filling.takeLast(slot);
  }

  /** Whether just one item may follow, and no clause waits for it. */
  private boolean oneMore(long clauses) {
    Body body = filling.body(slot);
    return depth + 1 < chosen.length
        && body.places() + (body.hasDaily() ? 0 : 1) == 1
        && clauses == 0;
  }

  /** The best of those that may come last; among equals the one that promised most. */
  private void last(Followers followers) {
    boolean full = filling.body(slot).places() == 0;
    long promised = Long.MAX_VALUE;
    while (followers.next()) {
      Option o = followers.option();
      long room = full && o.counted() ? Body.CROWD : 0;
      if (filling.score() + followers.most() - room > best) {
        long with = filling.score() + filling.gain(o);
        if (with > best || with == best && followers.most() > promised) {
          promised = followers.most();
          chosen[depth + 1] = o;
          note(with, depth + 2);
        }
      }
    }
  }

  /** Keeps what is chosen as the best so far. */
  private void note(long score, int items) {
    best = score;
    bestItems = Arrays.copyOf(chosen, items);
  }
}
