package org.backwise.sessions.movement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.reading.Fields;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.plan.PlanDays;
import org.backwise.sessions.plan.Plans;

/** The table of {@code planning/movement.yaml}. */
public final class MovementTable {

  private static final int YEAR_DAYS = 366;
  private static final int WORST = 10;

  private final List<MovementRow> rows;
  private final int withinDays;
  private final int hardFrom;

  private MovementTable(List<MovementRow> rows, int withinDays, int hardFrom) {
    this.rows = List.copyOf(rows);
    this.withinDays = withinDays;
    this.hardFrom = hardFrom;
  }

  /** Reads the file. */
  public static MovementTable read(Fields fields) {
    fields.require("evidence");
    return new MovementTable(
        fields.list("rows", MovementRow::read),
        fields.integer("withinDays", 1, YEAR_DAYS),
        fields.integer("hardFrom", 1, WORST));
  }

  /** The ids of all rows. */
  public List<String> ids() {
    return rows.stream().map(MovementRow::id).toList();
  }

  /** What is to be said: of each kind the first row that holds. */
  public List<MovementNote> notes(Diary diary, Plans plans, PlanDays days) {
    MovementFacts facts = new LastDays(diary, plans, days, withinDays).facts(hardFrom);
    return Stream.of(MovementKind.values()).flatMap(kind -> first(kind, facts).stream()).toList();
  }

  private Optional<MovementNote> first(MovementKind kind, MovementFacts facts) {
    return rows.stream()
        .filter(row -> row.kind() == kind && row.holds(facts))
        .map(row -> new MovementNote(row.id(), kind))
        .findFirst();
  }
}
