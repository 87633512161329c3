package org.backwise.storage;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.backwise.model.Coded;
import org.backwise.model.Side;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Load;
import org.backwise.model.exercise.Tempo;
import org.backwise.model.intake.Activity;
import org.backwise.model.intake.Availability;
import org.backwise.model.intake.Clearance;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.Pain;
import org.backwise.model.intake.Person;
import org.backwise.model.intake.Preferences;
import org.backwise.model.intake.ScreeningAnswers;
import org.backwise.model.intake.Setting;
import org.backwise.model.intake.Sex;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.programme.Status;
import org.backwise.model.state.DoneItem;
import org.backwise.sessions.diary.Away;
import org.backwise.sessions.diary.Care;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.Felt;
import org.backwise.sessions.diary.Moment;
import org.backwise.sessions.diary.When;
import org.backwise.sessions.diary.Word;
import org.backwise.sessions.hurt.Hurt;
import org.backwise.sessions.stores.People;

/** Things to keep, and how the tests write them. */
final class Samples {

  static final LocalDate DAY = LocalDate.of(2026, 11, 30);
  static final TextForms FORMS = new TextForms(new IntakeText(), new ProgrammeText());

  private Samples() {}

  static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  static When when(LocalDate date) {
    return new When(date, ZoneId.of("Europe/London"));
  }

  static People.Person person(String name) {
    return new People.Person(id(name), name, ZoneId.of("Europe/London"), "en");
  }

  static DiaryEntry pain(String name, LocalDate date, int pain) {
    return new DiaryEntry.PainNoted(id(name), when(date), Moment.MORNING, pain);
  }

  static DiaryEntry word(String name, String note) {
    return new DiaryEntry.WordSaid(id(name), when(DAY), "bridge", Word.HELPS, note);
  }

  /** One entry of each kind. */
  static List<DiaryEntry> everyKind() {
    When when = when(DAY);
    Dose dose = new Dose(2, 8, 5, 30, new Tempo(2, 3), new Load("band", "light"));
    List<DoneItem> items = List.of(new DoneItem(DAY, RoutineKind.MAIN_A, "bridge", dose));
    Hurt hurt = new Hurt(2, 5, 3, true, false, false);
    return List.of(
        new DiaryEntry.SessionDone(id("a"), when, "main", RoutineKind.MAIN_A, items, 4),
        pain("b", DAY, 3),
        word("c", "it 'helps'; \"much\" \u00e9 \ud83d\ude42"),
        new DiaryEntry.HurtReported(id("d"), when, "clam", Side.LEFT, "hip", hurt),
        new DiaryEntry.OtherCareNoted(id("e"), when, Care.HEAT, true, ""),
        new DiaryEntry.FlareSaid(id("f"), when, true),
        new DiaryEntry.AwaySaid(id("r"), when, Away.ILLNESS),
        new DiaryEntry.AdjustmentUndone(id("s"), when, id("adjustment")),
        new DiaryEntry.ScreenedAgain(id("g"), when),
        new DiaryEntry.ExerciseReviewed(id("h"), when, "clam", "physiotherapist"),
        new DiaryEntry.MeasureTaken(id("i"), when, "sit-to-stand-30s", "", 12, "no hands"),
        new DiaryEntry.MeasureTakenBack(id("n"), when, id("i")),
        new DiaryEntry.SitePainNoted(id("o"), when, "neck", Moment.EVENING, 0),
        new DiaryEntry.FeltNoted(id("j"), when, Felt.MOOD, 6),
        new DiaryEntry.ItemChanged(id("k"), when, "bridge", "clam", "equal"),
        new DiaryEntry.ProgrammeChanged(id("q"), when, "{\"avoid\":\"bridge\"}", id("x"), id("y")),
        new DiaryEntry.ChangeTakenBack(id("p"), when, id("q")),
        new DiaryEntry.EffortNoted(id("l"), when, "main", 4),
        new DiaryEntry.AerobicDone(id("m"), when, "walking", 20));
  }

  static Intake intake(LocalDate answeredOn) {
    return new Intake(
        1,
        answeredOn,
        answeredOn,
        "GB",
        new Person(1979, Sex.FEMALE, null, null),
        new ScreeningAnswers(answeredOn, 1, List.of(), List.of(), List.of()),
        new Pain(List.of(), "low", List.of(), List.of(), List.of()),
        List.of(),
        List.of(),
        new Clearance("none", null, null, List.of(), List.of(), null, null),
        new Activity("low", List.of(), null),
        List.of(),
        0,
        new Setting(List.of(), List.of()),
        new Availability(20, 1, 3, false),
        new Preferences(List.of(), List.of(), List.of(), List.of()),
        List.of(),
        List.of(),
        List.of());
  }

  static Programme programme(Status status, String contentVersion) {
    return new Programme(
        status,
        contentVersion,
        "hash",
        null,
        DAY,
        List.of(),
        DAY.plusDays(7),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static final class IntakeText implements TextForm<Intake> {
    @Override
    public String write(Intake intake) {
      return intake.answeredOn().toString();
    }

    @Override
    public Intake read(String text) {
      return intake(LocalDate.parse(text));
    }
  }

  private static final class ProgrammeText implements TextForm<Programme> {
    @Override
    public String write(Programme programme) {
      return programme.status().code() + " " + programme.contentVersion();
    }

    @Override
    public Programme read(String text) {
      int space = text.indexOf(' ');
      Status status = Coded.find(Status.class, text.substring(0, space)).orElseThrow();
      return programme(status, text.substring(space + 1));
    }
  }
}
