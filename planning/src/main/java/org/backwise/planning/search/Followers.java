package org.backwise.planning.search;

/** Goes through those of a list that may follow one of them, the worthiest first. */
final class Followers {

  /** So many are looked at, and then only those by which a clause is won. */
  private static final int MOST = 28;

  private final Filling filling;
  private final Shortlist list;
  private final Turn turn;
  private final Beside beside;
  private final long open;
  private int place;
  private int found;
  private Option option;
  private long most;
  private boolean changed;

  /**
   * Whose turn it is.
   *
   * @param place of the one in its list
   * @param clause bit of the clause that is being served
   * @param serving whether the one serves it
   * @param needed what a follower must add more than
   */
  record Turn(int place, long clause, boolean serving, long needed) {

    /** Whether another is not to be tried beside the one because it was, or will be. */
    boolean passes(Option other, int at) {
      boolean serves = (other.clauses() & clause) != 0;
      return at == place || serves && (!serving || at < place);
    }
  }

  /** Those that may follow; {@code open}: bits of the clauses that are still to be won. */
  Followers(Filling filling, Shortlist list, Turn turn, long open) {
    this.filling = filling;
    this.list = list;
    this.turn = turn;
    this.option = list.get(turn.place());
    this.beside = new Beside(filling, option);
    this.open = open;
    this.place = turn.serving() ? -1 : turn.place();
  }

  /** Goes on to the next one; false when there is none. */
  boolean next() {
    while (++place < list.size() && list.most(place) > turn.needed()) {
      option = list.get(place);
      boolean asked = found < MOST || (option.clauses() & open) != 0;
      if (asked && !turn.passes(option, place) && beside.fits(option) && mayBeEnough()) {
        found++;
        return true;
      }
    }
    return false;
  }

  private boolean mayBeEnough() {
    changed = beside.changes(option);
    most = changed ? filling.atMost(option) : list.most(place);
    return most > turn.needed();
  }

  Option option() {
    return option;
  }

  /** Its place in the list. */
  int place() {
    return place;
  }

  /** The most that it could add now. */
  long most() {
    return most;
  }

  /** Whether that has changed. */
  boolean changed() {
    return changed;
  }
}
