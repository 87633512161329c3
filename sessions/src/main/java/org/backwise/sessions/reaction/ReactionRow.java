package org.backwise.sessions.reaction;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.backwise.model.Coded;
import org.backwise.reading.Fields;
import org.backwise.sessions.diary.Morning;
import org.backwise.sessions.diary.Word;
import org.backwise.sessions.hurt.PainBounds;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table. A bound that the file leaves out always holds.
 *
 * @param mornings one of these it was; empty: any
 * @param words one of these was said of it; empty: anything or nothing
 * @param reversible the person may undo it once a morning is settled
 */
record ReactionRow(
    String id,
    boolean hurt,
    boolean othersHurt,
    boolean unsaid,
    int effortFrom,
    PainBounds pain,
    Set<Morning> mornings,
    Set<Word> words,
    Consequence then,
    boolean reversible) {

  private static final int MOST_EFFORT = 10;

  ReactionRow {
    mornings = Set.copyOf(mornings);
    words = Set.copyOf(words);
  }

  static ReactionRow read(Fields fields) {
    fields.require("evidence");
    String id = fields.text("id");
    Consequence then =
        Coded.find(Consequence.class, fields.code("then", Coded.codes(Consequence.class)))
            .orElse(Consequence.PAUSE);
    boolean reversible = fields.flag("reversible", false);
    @Nullable Fields when = fields.group("when");
    return when == null ? always(id, then) : bounded(id, when, then, reversible);
  }

  private static ReactionRow bounded(String id, Fields when, Consequence then, boolean reversible) {
    ReactionRow row =
        new ReactionRow(
            id,
            when.flag("hurt", false),
            when.flag("othersHurt", false),
            when.flag("unsaid", false),
            when.integerOr("effortFrom", 0, 0, MOST_EFFORT),
            PainBounds.read(when),
            of(when, "mornings", Morning.class),
            of(when, "words", Word.class),
            then,
            reversible);
    when.finish();
    return row;
  }

  private static <E extends Enum<E> & Coded> Set<E> of(Fields when, String key, Class<E> type) {
    Set<E> chosen = EnumSet.noneOf(type);
    List<String> codes = when.codes(key, Coded.codes(type));
    codes.forEach(code -> Coded.find(type, code).ifPresent(chosen::add));
    return chosen;
  }

  private static ReactionRow always(String id, Consequence then) {
    return new ReactionRow(
        id, false, false, false, 0, PainBounds.NONE, Set.of(), Set.of(), then, false);
  }

  boolean holds(Borne borne) {
    return (!hurt || borne.hurt())
        && (!othersHurt || borne.othersHurt())
        && (!unsaid || borne.unsaid())
        && borne.effort() >= effortFrom
        && pain.hold(borne.start(), borne.level(), borne.usual())
        && (mornings.isEmpty() || mornings.contains(borne.morning()))
        && (words.isEmpty() || words.stream().anyMatch(borne.words()::contains));
  }

  /** Whether it holds however an exercise was borne. */
  boolean holdsAlways() {
    return equals(always(id, then));
  }
}
