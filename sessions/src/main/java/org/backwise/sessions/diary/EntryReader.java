package org.backwise.sessions.diary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.backwise.model.Coded;
import org.backwise.model.Side;
import org.backwise.model.programme.Alternative;
import org.backwise.model.programme.RoutineKind;
import org.backwise.reading.Fields;
import org.backwise.reading.Node;
import org.backwise.reading.Problems;
import org.backwise.reading.YamlReader;
import org.backwise.sessions.hurt.Hurt;
import org.jspecify.annotations.Nullable;

/**
 * Reads diary entries as devices send them and storage keeps them. Exercises may be ones that the
 * catalogue no longer has: a diary outlives them.
 */
public final class EntryReader {

  private static final int SCALE = 10;
  private static final int MOST = 1_000_000;
  private static final int DAY_MINUTES = 1440;
  private static final UUID NO_ID = new UUID(0, 0);

  private EntryReader() {}

  /** The entry in {@code json}; use it only when {@code problems} has none afterwards. */
  public static Optional<DiaryEntry> read(String json, Problems problems) {
    return YamlReader.read("entry", json, problems).map(tree -> read(tree, problems));
  }

  /** The entry in {@code tree}; use it only when {@code problems} has none afterwards. */
  public static DiaryEntry read(Node tree, Problems problems) {
    Fields fields = Fields.of(tree, "", problems);
    UUID id = uuid(fields, "id");
    When when = new When(fields.date("date"), zone(fields));
    DiaryEntry entry = entry(choice(fields, "kind", EntryKind.class), id, when, fields);
    fields.finish();
    return entry;
  }

  private static DiaryEntry entry(EntryKind kind, UUID id, When when, Fields fields) {
    return switch (kind) {
      case SESSION_DONE -> session(id, when, fields);
      case PAIN_NOTED ->
          new DiaryEntry.PainNoted(
              id, when, choice(fields, "moment", Moment.class), scale(fields, "pain"));
      case SITE_PAIN_NOTED ->
          new DiaryEntry.SitePainNoted(
              id,
              when,
              fields.text("site"),
              choice(fields, "moment", Moment.class),
              scale(fields, "pain"));
      case FELT_NOTED ->
          new DiaryEntry.FeltNoted(
              id, when, choice(fields, "felt", Felt.class), scale(fields, "level"));
      case WORD_SAID ->
          new DiaryEntry.WordSaid(
              id,
              when,
              fields.text("exercise"),
              choice(fields, "word", Word.class),
              fields.textOr("note", ""));
      case HURT_REPORTED -> hurt(id, when, fields);
      case OTHER_CARE_NOTED ->
          new DiaryEntry.OtherCareNoted(
              id,
              when,
              choice(fields, "care", Care.class),
              flag(fields, "used"),
              fields.textOr("note", ""));
      case FLARE_SAID -> new DiaryEntry.FlareSaid(id, when, flag(fields, "flaring"));
      case SCREENED_AGAIN -> new DiaryEntry.ScreenedAgain(id, when);
      case EXERCISE_REVIEWED ->
          new DiaryEntry.ExerciseReviewed(id, when, fields.text("exercise"), fields.text("by"));
      case MEASURE_TAKEN ->
          new DiaryEntry.MeasureTaken(
              id,
              when,
              fields.text("measure"),
              fields.textOr("part", ""),
              fields.integer("value", -MOST, MOST),
              fields.textOr("note", ""));
      case MEASURE_TAKEN_BACK -> new DiaryEntry.MeasureTakenBack(id, when, uuid(fields, "entry"));
      case ITEM_CHANGED ->
          new DiaryEntry.ItemChanged(
              id,
              when,
              fields.text("exercise"),
              fields.text("instead"),
              fields.code("than", Alternative.THAN));
      case PROGRAMME_CHANGED ->
          new DiaryEntry.ProgrammeChanged(
              id, when, fields.text("change"), uuid(fields, "before"), uuid(fields, "after"));
      case CHANGE_TAKEN_BACK -> new DiaryEntry.ChangeTakenBack(id, when, uuid(fields, "entry"));
      case EFFORT_NOTED ->
          new DiaryEntry.EffortNoted(id, when, fields.text("session"), scale(fields, "effort"));
      case AEROBIC_DONE ->
          new DiaryEntry.AerobicDone(
              id, when, fields.text("exercise"), fields.integer("minutes", 1, DAY_MINUTES));
    };
  }

  private static DiaryEntry session(UUID id, When when, Fields fields) {
    RoutineKind routine = choice(fields, "routine", RoutineKind.class);
    LocalDate date = when.date();
    boolean rated = fields.has("effort");
    int effort = fields.integerOr("effort", 0, 0, SCALE);
    fields.require("items");
    return new DiaryEntry.SessionDone(
        id,
        when,
        fields.text("session"),
        routine,
        fields.list("items", item -> DoneItems.read(item, date, routine)),
        rated ? Integer.valueOf(effort) : null);
  }

  /** A sign that is not answered counts as there; a start that is not, as no pain. */
  private static DiaryEntry hurt(UUID id, When when, Fields fields) {
    @Nullable Side side = fields.has("side") ? choice(fields, "side", Side.class) : null;
    Hurt hurt =
        new Hurt(
            fields.integerOr("start", 0, 0, SCALE),
            scale(fields, "level"),
            fields.integerOr("usual", 0, 0, SCALE),
            fields.flag("spread", true),
            fields.flag("numbness", true),
            fields.flag("dangerWord", true));
    return new DiaryEntry.HurtReported(
        id, when, fields.text("exercise"), side, fields.textOrNull("site"), hurt);
  }

  private static UUID uuid(Fields fields, String key) {
    String text = fields.text(key);
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      if (!text.isBlank()) {
        fields.problem(key, text + " is not an id like 123e4567-e89b-42d3-a456-426614174000");
      }
      return NO_ID;
    }
  }

  private static ZoneId zone(Fields fields) {
    String text = fields.text("zone");
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      if (!text.isBlank()) {
        fields.problem("zone", text + " is not a time zone like Europe/London");
      }
      return ZoneOffset.UTC;
    }
  }

  private static int scale(Fields fields, String key) {
    return fields.integer(key, 0, SCALE);
  }

  private static boolean flag(Fields fields, String key) {
    fields.require(key);
    return fields.flag(key, false);
  }

  private static <E extends Enum<E> & Coded> E choice(Fields fields, String key, Class<E> type) {
    String code = fields.code(key, Coded.codes(type));
    return Coded.find(type, code).orElse(type.getEnumConstants()[0]);
  }
}
