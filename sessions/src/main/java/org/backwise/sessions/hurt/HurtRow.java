package org.backwise.sessions.hurt;

import org.backwise.model.Coded;
import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table. A bound that the file leaves out always holds.
 *
 * @param spread it must spread; false: either way; so too the next two
 * @param overUsualFrom level less usual is at least this
 */
record HurtRow(
    String id,
    boolean spread,
    boolean numbness,
    boolean dangerWord,
    int riseFrom,
    int levelFrom,
    int usualFrom,
    int usualUnder,
    int overUsualFrom,
    HurtOutcome then) {

  private static final int WORST_PAIN = 10;
  private static final int ALWAYS_FROM = -WORST_PAIN;
  private static final int ALWAYS_UNDER = WORST_PAIN + 1;

  static HurtRow read(Fields fields) {
    fields.require("evidence");
    String id = fields.text("id");
    HurtOutcome then =
        Coded.find(HurtOutcome.class, fields.code("then", Coded.codes(HurtOutcome.class)))
            .orElse(HurtOutcome.LOCK_AND_SCREEN);
    @Nullable Fields when = fields.group("when");
    return when == null ? always(id, then) : bounded(id, when, then);
  }

  private static HurtRow bounded(String id, Fields when, HurtOutcome then) {
    HurtRow row =
        new HurtRow(
            id,
            when.flag("spread", false),
            when.flag("numbness", false),
            when.flag("dangerWord", false),
            when.integerOr("riseFrom", ALWAYS_FROM, ALWAYS_FROM, WORST_PAIN),
            when.integerOr("levelFrom", 0, 0, WORST_PAIN),
            when.integerOr("usualFrom", 0, 0, WORST_PAIN),
            when.integerOr("usualUnder", ALWAYS_UNDER, 0, ALWAYS_UNDER),
            when.integerOr("overUsualFrom", ALWAYS_FROM, ALWAYS_FROM, WORST_PAIN),
            then);
    when.finish();
    return row;
  }

  private static HurtRow always(String id, HurtOutcome then) {
    return new HurtRow(id, false, false, false, ALWAYS_FROM, 0, 0, ALWAYS_UNDER, ALWAYS_FROM, then);
  }

  boolean holds(Hurt hurt) {
    return (!spread || hurt.spread())
        && (!numbness || hurt.numbness())
        && (!dangerWord || hurt.dangerWord())
        && hurt.rise() >= riseFrom
        && hurt.level() >= levelFrom
        && hurt.usual() >= usualFrom
        && hurt.usual() < usualUnder
        && hurt.level() - hurt.usual() >= overUsualFrom;
  }

  /** Whether it holds whatever hurts. */
  boolean holdsAlways() {
    return equals(always(id, then));
  }
}
