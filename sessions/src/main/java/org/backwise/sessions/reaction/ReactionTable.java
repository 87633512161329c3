package org.backwise.sessions.reaction;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.backwise.reading.Fields;
import org.backwise.sessions.diary.Morning;
import org.backwise.sessions.diary.Word;
import org.jspecify.annotations.Nullable;

/**
 * The table of {@code planning/reactions.yaml}.
 *
 * @param badDays so many days with a bad reaction within {@code badWithinDays} step everything back
 * @param settleDays a dose that went back stays so long at least
 * @param lastingPauseDays a pause that lasts so long is told
 */
public record ReactionTable(
    List<ReactionRow> rows, int badDays, int badWithinDays, int settleDays, int lastingPauseDays) {

  private static final int YEAR_DAYS = 366;

  public ReactionTable {
    rows = List.copyOf(rows);
  }

  /** Reads the file. */
  public static ReactionTable read(Fields fields) {
    fields.require("evidence");
    List<ReactionRow> rows = fields.list("rows", ReactionRow::read);
    if (rows.isEmpty() || !rows.get(rows.size() - 1).holdsAlways()) {
      fields.problem("rows", "the last row does not hold for everything; add one that does");
    }
    @Nullable Fields bad = fields.group("badDays");
    int days = bad == null ? 1 : bad.integer("days", 2, YEAR_DAYS);
    int within = bad == null ? 1 : bad.integer("withinDays", 2, YEAR_DAYS);
    if (bad != null) {
      bad.finish();
    }
    return new ReactionTable(
        rows,
        days,
        within,
        fields.integer("settleDays", 1, YEAR_DAYS),
        fields.integer("lastingPauseDays", 1, YEAR_DAYS));
  }

  /** The row that decides; the last one holds always. */
  ReactionRow decide(Borne borne) {
    return rows.stream().filter(row -> row.holds(borne)).findFirst().orElseThrow();
  }

  /** Whether pain like this makes doses smaller, whatever else was told. */
  boolean tooMuch(int start, int level, int usual, Morning morning) {
    return decide(new Borne(false, false, false, start, level, usual, 0, morning, Set.of()))
        .then()
        .bad();
  }

  /** The words after which an exercise pauses until somebody has looked at it. */
  public Set<Word> pausingWords() {
    return rows.stream()
        .filter(row -> row.then() == Consequence.PAUSE)
        .flatMap(row -> row.words().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The ids of the rows that change something: content has words for each. */
  public List<String> ids() {
    return rows.stream()
        .filter(row -> row.then() != Consequence.GROW)
        .map(ReactionRow::id)
        .toList();
  }
}
