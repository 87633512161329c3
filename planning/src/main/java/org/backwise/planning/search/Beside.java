package org.backwise.planning.search;

/** What may stand in a routine beside an item that has just come to it. */
final class Beside {

  private final Filling filling;
  private final Variety variety;
  private final Option come;
  private final int family;
  private final int seconds;
  private final int supine;
  private final boolean counted;
  private final boolean known;
  private final boolean daily;

  Beside(Filling filling, Option come) {
    Body body = filling.body(come.slot());
    this.filling = filling;
    this.variety = filling.variety();
    this.come = come;
    this.family = come.family();
    this.seconds = body.secondsLeft();
    this.supine = body.supineLeft();
    this.counted = body.mayCount();
    this.known = variety.full();
    this.daily = !body.hasDaily();
  }

  /** Whether what fitted before the item came still does. */
  boolean fits(Option o) {
    return o.seconds() <= seconds
        && o.family() != family
        && (o.counted() ? counted && (!known || variety.counts(o.exercise())) : daily)
        && (o.supine() == 0 || o.supine() <= supine)
        && ((o.grows() & come.grows()) == 0 || filling.supply().mayGrow(o));
  }

  /** Whether the item has changed what the option adds. */
  boolean changes(Option o) {
    return (o.touches() & come.touches()) != 0;
  }
}
