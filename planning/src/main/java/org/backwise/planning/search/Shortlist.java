package org.backwise.planning.search;

import java.util.Arrays;

/** Options of one routine with the most that each could add, the worthiest first. */
final class Shortlist {

  private static final int PLACE_BITS = 12;
  private static final long PLACES = (1L << PLACE_BITS) - 1;

  private final Option[] options;
  private final long[] most;
  private final long[] keys;
  private final long[] news;
  private final Option[] unsorted;
  private int size;
  private long clauses;
  private boolean daily;

  Shortlist(int longest) {
    this.options = new Option[longest];
    this.most = new long[longest];
    this.keys = new long[longest];
    this.news = new long[longest];
    this.unsorted = new Option[longest];
  }

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  Option get(int i) {
    return options[i];
  }

  /** The most that option {@code i} could add. */
  long most(int i) {
    return most[i];
  }

  /** The clauses that somebody in the list serves. */
  long clauses() {
    return clauses;
  }

  /** Whether there is a daily item in the list. */
  boolean hasDaily() {
    return daily;
  }

  void add(Option o, long atMost) {
    options[size] = o;
    most[size++] = atMost;
  }

  /** Adds an option, or puts it in the place of a poorer dose of the item that was added last. */
  void addDose(Option o, long atMost) {
    boolean dose = size > 0 && options[size - 1].sameItem(o);
    if (!dose) {
      add(o, atMost);
    } else if (atMost > most[size - 1]) {
      size--;
      add(o, atMost);
    }
  }

  /** Drops what adds no more than {@code needed} less what the best others could add. */
  void keepAbove(long needed, int others) {
    long least = needed;
    for (int i = 0; i < size && i < others; i++) {
      least -= Math.max(0, most[i]);
    }
    while (size > 0 && most[size - 1] <= least) {
      size--;
    }
    survey();
  }

  /** Sorts what was added; equals stay in their order. */
  void sort() {
    for (int i = 0; i < size; i++) {
      keys[i] = -most[i] << PLACE_BITS | i;
    }
    Arrays.sort(keys, 0, size);
    System.arraycopy(options, 0, unsorted, 0, size);
    take(unsorted);
  }

  private void survey() {
    clauses = 0;
    daily = false;
    for (int i = 0; i < size; i++) {
      clauses |= options[i].clauses();
      daily |= !options[i].counted();
    }
  }

  /** Becomes those of {@code list} that may follow; what has changed goes among the rest. */
  void fill(Shortlist list, Followers followers) {
    int kept = 0;
    int changed = 0;
    while (followers.next()) {
      long key = -followers.most() << PLACE_BITS | followers.place();
      if (followers.changed()) {
        news[changed++] = key;
      } else {
        keys[kept++] = key;
      }
    }
    merge(kept, changed);
    take(list.options);
  }

  /** Puts the news, sorted, among the keys that are kept, from the end on. */
  private void merge(int kept, int changed) {
    Arrays.sort(news, 0, changed);
    size = kept + changed;
    int key = kept - 1;
    int other = changed - 1;
    for (int i = size - 1; other >= 0; i--) {
      keys[i] = key < 0 || news[other] > keys[key] ? news[other--] : keys[key--];
    }
  }

  private void take(Option[] from) {
    for (int i = 0; i < size; i++) {
      options[i] = from[(int) (keys[i] & PLACES)];
      most[i] = -(keys[i] >> PLACE_BITS);
    }
    survey();
  }

  /**
   * The most that some more items could add, one of a family at most.
   *
   * @param from place from which they are taken
   * @param beside an option whose family is taken
   * @param daily whether one of them may be a daily item
   */
  long most(int from, Option beside, int places, boolean daily) {
    long sum = 0;
    int last = beside.family();
    boolean open = daily;
    int left = places;
    for (int i = from; i < size && left > 0 && most[i] > 0; i++) {
      Option o = options[i];
      boolean fits = o.counted() || open;
      if (fits && o.family() != beside.family() && o.family() != last) {
        sum += most[i];
        last = o.family();
        open &= o.counted();
        left--;
      }
    }
    return sum;
  }
}
