package org.backwise.server.diary;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.Coded;
import org.backwise.model.Side;
import org.backwise.model.programme.Alternative;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.state.DoneItem;
import org.backwise.reading.Fields;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.SessionKnowledge;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.Moment;
import org.backwise.sessions.diary.When;
import org.backwise.sessions.diary.Word;
import org.backwise.sessions.guided.DoneOf;
import org.backwise.sessions.hurt.Usual;
import org.backwise.sessions.reaction.Easing;
import org.backwise.sessions.stores.Intakes;
import org.backwise.sessions.stores.Programmes;
import org.springframework.stereotype.Component;

/** Reads what a device tells of a day; doses are the programme's own. */
@Component
final class ToldByDevice {
  private static final int MOST = 1000;
  private static final int DAY_MINUTES = 1440;
  private static final List<String> KINDS =
      List.of(
          "that-hurts",
          "session-done",
          "item-changed",
          "not-sure-how",
          "pain-noted",
          "effort-noted",
          "aerobic-done",
          "danger-told");

  private final MyDiary diary;
  private final HurtNow hurts;
  private final Programmes programmes;
  private final Intakes intakes;
  private final Easing easing;
  private final List<String> sites;
  private final List<String> exercises;

  ToldByDevice(
      MyDiary diary,
      HurtNow hurts,
      Programmes programmes,
      Intakes intakes,
      SessionKnowledge sessions,
      Knowledge knowledge) {
    this.diary = diary;
    this.hurts = hurts;
    this.programmes = programmes;
    this.intakes = intakes;
    this.easing = sessions.easing();
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
      case "session-done" -> done(id, when, fields, person);
      case "item-changed" ->
          new DiaryEntry.ItemChanged(
              id,
              when,
              fields.text("exercise"),
              fields.text("instead"),
              fields.code("than", Alternative.THAN));
      case "not-sure-how" ->
          new DiaryEntry.WordSaid(id, when, fields.text("exercise"), Word.NOT_SURE_HOW, "");
      case "pain-noted" ->
          new DiaryEntry.PainNoted(id, when, moment(fields), fields.integer("pain", 0, Scale.MOST));
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

  private static Moment moment(Fields fields) {
    return Coded.find(Moment.class, fields.code("moment", Coded.codes(Moment.class)))
        .orElse(Moment.BEFORE);
  }

  private DiaryEntry done(UUID id, When when, Fields fields, PersonId person) {
    String session = fields.text("session");
    RoutineKind kind =
        Coded.find(RoutineKind.class, fields.code("routine", Coded.codes(RoutineKind.class)))
            .orElse(RoutineKind.RELIEF);
    List<DoneOf.Did> did = fields.list("did", ToldByDevice::did);
    return new DiaryEntry.SessionDone(
        id, when, session, kind, items(person, kind, when.date(), did), null);
  }

  private List<DoneItem> items(
      PersonId person, RoutineKind kind, LocalDate date, List<DoneOf.Did> did) {
    return given(person, date)
        .map(programme -> new DoneOf(programme, kind, date).items(did))
        .orElse(List.of());
  }

  /** The programme with the doses that it had on {@code date}. */
  private Optional<Programme> given(PersonId person, LocalDate date) {
    Diary known = Diary.upTo(date, diary.all(person));
    int usual = intakes.newest(person.id()).map(Usual::of).orElse(0);
    return programmes
        .newest(person.id())
        .map(kept -> easing.of(kept.programme(), known, usual).programme());
  }

  private static DoneOf.Did did(Fields fields) {
    return new DoneOf.Did(
        fields.text("exercise"), fields.integer("sets", 1, MOST), fields.integer("reps", 1, MOST));
  }
}
