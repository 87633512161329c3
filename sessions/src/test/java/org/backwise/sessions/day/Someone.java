package org.backwise.sessions.day;

import org.backwise.documents.Documents;
import org.backwise.documents.intake.IntakeReading;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;
import org.backwise.reading.Problems;
import org.backwise.safety.Judge;
import org.backwise.sessions.Fixtures;

/** Somebody with neck pain who was cleared, and a small programme that may be done. */
public final class Someone {

  public static final Judge JUDGE = Judge.of(Fixtures.KNOWLEDGE);
  public static final SessionDays DAYS = new SessionDays(JUDGE, Fixtures.SESSIONS.timelines());

  private static final Documents DOCUMENTS = Documents.of(Fixtures.KNOWLEDGE);

  private static final String INTAKE =
      """
      intakeVersion: 1
      answeredOn: 2026-11-20
      start: 2026-11-23
      person: {birthYear: 1985, sex: male}
      screening: {askedOn: 2026-11-20, questions: 1, yes: [], unsure: [], seenFor: []}
      pain: {sites: [{site: neck, startedOn: 2026-06-01, worst: 5, average: 3, now: 2}], irritability: low}
      conditions: [{code: non-specific}]
      surgery: []
      clearance: {by: physiotherapist, on: 2026-11-15, saw: {worst: 5, falls12m: 0}}
      activity: {level: moderate}
      cannot: []
      falls12m: 0
      setting: {equipment: [chair, mat], places: [home]}
      availability: {minutesPerSession: 20, sessionsPerDay: 2, daysPerWeek: 3}
      """;
  private static final String PROGRAMME =
      """
      phases:
        - name: restore
          weeks: 2
          routines:
            - kind: main-a
              items:
                - {exercise: shoulder-rolls, role: warm-up, dose: {sets: 1, reps: 10}}
                - {exercise: seated-gluteal-squeeze, role: daily, dose: {sets: 1, reps: 5}}
                - {exercise: easy-breathing-sitting, role: cool-down, dose: {sets: 1, reps: 8}}
            - kind: relief
              items:
                - {exercise: shoulder-rolls, role: warm-up, dose: {sets: 1, reps: 10}}
                - {exercise: easy-breathing-sitting, role: cool-down, dose: {sets: 1, reps: 8}}
      calendar:
        - {date: 2026-11-23, session: main, phase: 0, routine: main-a}
        - {date: 2026-11-23, session: stretch, phase: 0, routine: main-a}
      """;

  private Someone() {}

  public static Intake intake() {
    return intake("", "");
  }

  /** Who answered something else. */
  static Intake intake(String said, String instead) {
    String text = said.isEmpty() ? INTAKE : INTAKE.replace(said, instead);
    if (DOCUMENTS.intakes().read("intake", text) instanceof IntakeReading.Whole whole) {
      return whole.intake();
    }
    throw new AssertionError("not whole: " + text);
  }

  public static Programme programme() {
    return programme("", "");
  }

  /** With something else in it. */
  public static Programme programme(String held, String instead) {
    String text = held.isEmpty() ? PROGRAMME : PROGRAMME.replace(held, instead);
    Problems problems = new Problems();
    Programme programme =
        DOCUMENTS.programmes().read("programme", text, intake(), problems).orElseThrow();
    if (!problems.none()) {
      throw new AssertionError(problems.all());
    }
    return programme;
  }
}
