package org.backwise.sessions.movement;

import org.backwise.model.Coded;
import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/** A row of the table. A bound that the file leaves out always holds. */
record MovementRow(String id, MovementKind kind, MovementFacts from, int keptUnder) {

  private static final int MOST = 1000;
  private static final int MOST_MILLI = 100_000;
  private static final MovementFacts ALWAYS = new MovementFacts(0, 0, 0, 0, 0, 0, 0);

  static MovementRow read(Fields fields) {
    fields.require("evidence");
    String id = fields.text("id");
    MovementKind kind =
        Coded.find(MovementKind.class, fields.code("kind", Coded.codes(MovementKind.class)))
            .orElse(MovementKind.TOO_LITTLE);
    @Nullable Fields when = fields.group("when");
    if (when == null) {
      return new MovementRow(id, kind, ALWAYS, MOST_MILLI);
    }
    MovementRow row =
        new MovementRow(id, kind, from(when), when.milliOr("keptUnder", MOST_MILLI, 1, MOST));
    when.finish();
    if (row.from.equals(ALWAYS) && row.keptUnder == MOST_MILLI) {
      fields.problem("when", "has no bound, so that it would be said to everybody");
    }
    return row;
  }

  private static MovementFacts from(Fields when) {
    return new MovementFacts(
        when.integerOr("restDaysFrom", 0, 1, MOST),
        when.integerOr("openDaysFrom", 0, 1, MOST),
        when.integerOr("plannedDaysFrom", 0, 1, MOST),
        0,
        when.integerOr("extraSessionsFrom", 0, 1, MOST),
        when.milliOr("aerobicFrom", 0, 1, MOST_MILLI),
        when.integerOr("hardSessionsFrom", 0, 1, MOST));
  }

  boolean holds(MovementFacts facts) {
    return facts.restDays() >= from.restDays()
        && facts.openDays() >= from.openDays()
        && facts.plannedDays() >= from.plannedDays()
        && facts.keptMilli() < keptUnder
        && facts.extraSessions() >= from.extraSessions()
        && facts.aerobicMilli() >= from.aerobicMilli()
        && facts.hardSessions() >= from.hardSessions();
  }
}
