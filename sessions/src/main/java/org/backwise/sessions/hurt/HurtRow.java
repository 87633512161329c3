package org.backwise.sessions.hurt;

import org.backwise.model.Coded;
import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table.
 *
 * @param spread it must spread; false: either way; so too the next two
 */
record HurtRow(
    String id,
    boolean spread,
    boolean numbness,
    boolean dangerWord,
    PainBounds pain,
    HurtOutcome then) {

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
            PainBounds.read(when),
            then);
    when.finish();
    return row;
  }

  private static HurtRow always(String id, HurtOutcome then) {
    return new HurtRow(id, false, false, false, PainBounds.NONE, then);
  }

  boolean holds(Hurt hurt) {
    return (!spread || hurt.spread())
        && (!numbness || hurt.numbness())
        && (!dangerWord || hurt.dangerWord())
        && pain.hold(hurt.start(), hurt.level(), hurt.usual());
  }

  /** Whether it holds whatever hurts. */
  boolean holdsAlways() {
    return equals(always(id, then));
  }
}
