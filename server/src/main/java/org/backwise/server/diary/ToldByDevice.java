package org.backwise.server.diary;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.Coded;
import org.backwise.model.Side;
import org.backwise.model.programme.Alternative;
import org.backwise.reading.Fields;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.diary.Care;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.Moment;
import org.backwise.sessions.diary.When;
import org.backwise.sessions.diary.Word;
import org.springframework.stereotype.Component;

/** Reads what a device tells of a day; doses are the programme's own. */
@Component
final class ToldByDevice {
  private static final int DAY_MINUTES = 1440;
  private static final List<String> KINDS =
      List.of(
          "that-hurts",
          "session-done",
          "item-changed",
          "not-sure-how",
          "word-said",
          "other-care-noted",
          "pain-noted",
          "effort-noted",
          "aerobic-done",
          "danger-told");

  private final MyDiary diary;
  private final HurtNow hurts;
  private final ToldSession sessions;
  private final List<String> sites;
  private final List<String> exercises;

  ToldByDevice(MyDiary diary, HurtNow hurts, ToldSession sessions, Knowledge knowledge) {
    this.diary = diary;
    this.hurts = hurts;
    this.sessions = sessions;
    this.sites = knowledge.vocabulary().list("sites");
    this.exercises = knowledge.exercises().ids();
  }

  /**
   * What is told; use it only when the fields have no problem afterwards.
   *
   * @param waited so long ago, by the device's own clock
   */
  Told read(UUID id, Fields fields, PersonId person, Duration waited) {
    String kind = fields.code("kind", KINDS);
    When when = when(fields.date("date"));
    Told told =
        kind.equals("danger-told")
            ? new Told.Signs(when.date(), fields.texts("flags"))
            : new Told.Entry(entry(kind, id, when, fields, person, waited));
    fields.finish();
    return told;
  }

  private DiaryEntry entry(
      String kind, UUID id, When when, Fields fields, PersonId person, Duration waited) {
    return switch (kind) {
      case "session-done" -> sessions.read(id, when, fields, person);
      case "item-changed" ->
          new DiaryEntry.ItemChanged(
              id,
              when,
              fields.text("exercise"),
              fields.text("instead"),
              fields.code("than", Alternative.THAN));
      case "not-sure-how" ->
          new DiaryEntry.WordSaid(id, when, fields.text("exercise"), Word.NOT_SURE_HOW, "");
      case "word-said" ->
          new DiaryEntry.WordSaid(
              id, when, fields.code("exercise", exercises), coded(fields, "word", Word.class), "");
      case "other-care-noted" ->
          new DiaryEntry.OtherCareNoted(
              id, when, coded(fields, "care", Care.class), true, fields.textOr("note", ""));
      case "pain-noted" ->
          new DiaryEntry.PainNoted(
              id,
              when,
              coded(fields, "moment", Moment.class),
              fields.integer("pain", 0, Scale.MOST));
      case "effort-noted" ->
          new DiaryEntry.EffortNoted(
              id, when, fields.text("session"), fields.integer("effort", 0, Scale.MOST));
      case "aerobic-done" ->
          new DiaryEntry.AerobicDone(
              id,
              when,
              fields.code("exercise", exercises),
              fields.integer("minutes", 1, DAY_MINUTES));
      default -> hurt(id, ago(waited), fields, person);
    };
  }

  /** What a device tells late keeps its day; a day to come is a clock that is wrong. */
  private When when(LocalDate told) {
    LocalDate today = diary.today();
    return new When(told.isAfter(today) ? today : told, diary.now().zone());
  }

  /** The day that was so long ago: whatever day the device thinks it is, it knows how long. */
  private When ago(Duration waited) {
    return waited.isNegative() ? diary.now() : diary.ago(waited);
  }

  private DiaryEntry hurt(UUID id, When when, Fields fields, PersonId person) {
    HurtNow.Said said =
        new HurtNow.Said(
            fields.integer("level", 0, Scale.MOST),
            fields.flag("spread", true),
            fields.flag("numbness", true),
            fields.flag("worry", true));
    return new DiaryEntry.HurtReported(
        id,
        when,
        fields.text("exercise"),
        Coded.find(Side.class, fields.textOr("side", "")).orElse(null),
        fields.codeOrNull("site", sites),
        hurts.of(person, when.date(), said));
  }

  /** A code of {@code type}; its first one stands in where the fields have a problem. */
  private static <E extends Enum<E> & Coded> E coded(Fields fields, String name, Class<E> type) {
    return Coded.find(type, fields.code(name, Coded.codes(type)))
        .orElse(type.getEnumConstants()[0]);
  }
}
