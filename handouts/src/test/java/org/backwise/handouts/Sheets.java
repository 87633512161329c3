package org.backwise.handouts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Programme;
import org.backwise.model.state.PersonState;
import org.backwise.programmes.Answer;
import org.backwise.safety.ApprovedProgramme;
import org.backwise.safety.ApprovedRoutine;
import org.backwise.safety.DayQuestion;
import org.backwise.safety.DayVerdict;
import org.backwise.safety.Judge;

/** Every kind of handout, made for the people of {@link Fixtures}. */
final class Sheets {

  private static final Judge JUDGE = Judge.of(Fixtures.KNOWLEDGE);

  private Sheets() {}

  static Map<String, Handout> all() {
    Map<String, Handout> all = new LinkedHashMap<>();
    all.put("programme", Fixtures.programme(Fixtures.cleared()));
    all.put("proposal", Fixtures.programme(Fixtures.uncleared()));
    all.put("exercises", exercises(Fixtures.cleared()));
    all.put("exercises-proposal", exercises(Fixtures.uncleared()));
    all.put("fridge", fridge());
    all.put("today", today());
    all.put("rest", rest());
    all.put("clinician-approved", Fixtures.clinician(Fixtures.cleared()));
    all.put("clinician-proposed", Fixtures.clinician(Fixtures.minor()));
    all.put("clinician-withheld", Fixtures.clinician(Fixtures.emergency()));
    return all;
  }

  static Handout exercises(Intake intake) {
    Answer answer = Fixtures.answer(intake);
    return answer instanceof Answer.Approved approved
        ? Fixtures.HANDOUTS.exercises(approved.approved(), intake)
        : Fixtures.HANDOUTS.exercises(((Answer.Proposed) answer).proposed(), intake);
  }

  static Handout fridge() {
    return Fixtures.HANDOUTS.fridge(approved(), Fixtures.cleared(), approved().programme().start());
  }

  static Handout today() {
    LocalDate start = approved().programme().start();
    return Fixtures.HANDOUTS.today(approved(), Fixtures.cleared(), start, given(start));
  }

  /** A day on which nothing was given. */
  static Handout rest() {
    LocalDate start = approved().programme().start();
    return Fixtures.HANDOUTS.today(approved(), Fixtures.cleared(), start, List.of());
  }

  static ApprovedProgramme approved() {
    return ((Answer.Approved) Fixtures.answer(Fixtures.cleared())).approved();
  }

  static List<ApprovedRoutine> given(LocalDate date) {
    return approved().programme().calendar().stream()
        .filter(entry -> entry.date().equals(date))
        .flatMap(Sheets::given)
        .toList();
  }

  private static Stream<ApprovedRoutine> given(CalendarEntry entry) {
    Programme programme = approved().programme();
    DayVerdict verdict =
        JUDGE.judgeDay(
            Fixtures.cleared(),
            PersonState.NEW,
            programme,
            DayQuestion.of(entry.date(), entry.routine()));
    return verdict instanceof DayVerdict.Given given ? Stream.of(given.routine()) : Stream.empty();
  }
}
