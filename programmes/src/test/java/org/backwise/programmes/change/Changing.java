package org.backwise.programmes.change;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.change.Change;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.intake.Activity;
import org.backwise.model.intake.Availability;
import org.backwise.model.intake.Clearance;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.Pain;
import org.backwise.model.intake.PainSite;
import org.backwise.model.intake.Person;
import org.backwise.model.intake.Preferences;
import org.backwise.model.intake.ScreeningAnswers;
import org.backwise.model.intake.Setting;
import org.backwise.model.intake.Sex;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.state.PersonState;
import org.backwise.programmes.Answer;
import org.backwise.programmes.ProgrammeMaker;
import org.backwise.programmes.Request;

/** A woman whose low back has hurt for a year, her programme, and what changes of it. */
final class Changing {

  static final LocalDate START = LocalDate.of(2026, 11, 23);
  static final Knowledge KNOWLEDGE = Knowledge.load();
  static final ProgrammeMaker MAKER = new ProgrammeMaker(KNOWLEDGE);
  static final Replanner REPLANNER = new Replanner(KNOWLEDGE, MAKER);
  static final Function<Intake, String> HASH = intake -> "made-up";
  private static final int WEEKS = 12;

  private Changing() {}

  static Intake answers() {
    PainSite back = new PainSite("low-back", null, START.minusWeeks(52), 6, 4, 3, List.of());
    return new Intake(
        1,
        START.minusDays(3),
        START,
        "GB",
        new Person(1979, Sex.FEMALE, null, null),
        new ScreeningAnswers(START.minusDays(3), 1, List.of(), List.of(), List.of()),
        new Pain(List.of(back), "moderate", List.of(), List.of(), List.of()),
        List.of(),
        List.of(),
        new Clearance(
            "physiotherapist", null, START.minusDays(8), List.of(), List.of(), null, null),
        new Activity("low", List.of("desk-work"), 15),
        List.of(),
        0,
        new Setting(List.of("mat", "chair", "towel"), List.of("home")),
        new Availability(20, 1, 5, false),
        new Preferences(List.of(), List.of(), List.of(), List.of()),
        List.of(),
        List.of(),
        List.of());
  }

  static Programme programme(Intake intake) {
    Request request = new Request(intake, "made-up", PersonState.NEW, false, WEEKS);
    return Answer.programme(MAKER.make(request));
  }

  static Replanned after(Change change, int week) {
    Intake intake = answers();
    LocalDate today = START.plusWeeks(week - 1L).plusDays(2);
    return REPLANNER.replan(
        new ChangeRequest(intake, HASH, PersonState.NEW, programme(intake), change, today));
  }

  static Replanned.Made made(Change change, int week) {
    return (Replanned.Made) after(change, week);
  }

  /** The items of the weeks from {@code week} on, relief apart. */
  static Stream<Item> coming(Programme programme, int week) {
    return programme.phases().stream()
        .filter(phase -> phase.lastWeek() >= week)
        .flatMap(phase -> phase.routines().stream())
        .filter(routine -> routine.kind() != RoutineKind.RELIEF)
        .flatMap(routine -> routine.items().stream());
  }

  static Exercise exercise(Item item) {
    return KNOWLEDGE.exercises().get(item.exercise());
  }
}
