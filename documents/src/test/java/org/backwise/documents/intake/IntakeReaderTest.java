package org.backwise.documents.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.backwise.documents.Fixtures;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeReaderTest {

  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Kiritimati", "America/Los_Angeles"})
  void readsTheSampleAlikeInEveryTimeZone(String zone) {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      Intake intake = Fixtures.intake();
      assertThat(intake.answeredOn()).isEqualTo(LocalDate.of(2026, 11, 20));
      assertThat(intake.clearance().on()).isEqualTo(LocalDate.of(2026, 11, 15));
      assertThat(intake.clearance().until()).isEqualTo(LocalDate.of(2027, 5, 15));
      assertThat(intake.pain().sites().get(0).spreads().get(0).since())
          .isEqualTo(LocalDate.of(2026, 6, 10));
      assertThat(intake.goals().get(0).due()).isEqualTo(LocalDate.of(2027, 2, 1));
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void readsEveryPartOfTheSample() {
    Intake intake = Fixtures.intake();
    assertThat(intake.person().sex()).isEqualTo(Sex.FEMALE);
    assertThat(intake.person().dueDate()).isNull();
    assertThat(intake.pain().responds()).hasSize(1);
    assertThat(intake.activity().current()).containsExactly("running", "desk-work");
    assertThat(intake.activity().walkMinutes()).isEqualTo(15);
    assertThat(intake.availability().morningRoutine()).isTrue();
    assertThat(intake.preferences().avoid()).containsExactly("dead-bug");
    assertThat(intake.activities().get(0).name()).isEqualTo("tie my shoes");
  }

  @Test
  void takesAbsenceAsTheContractSays() {
    Intake intake =
        Fixtures.intake(
            """
            intakeVersion: 1
            answeredOn: 2026-11-20
            start: 2026-11-20
            person: {birthYear: 1950}
            screening: {askedOn: 2026-11-20, yes: [{flag: lump}], unsure: []}
            pain: {sites: [{site: neck, startedOn: 2026-11-01, worst: 3, average: 2, now: 1}]}
            conditions: [{code: whiplash}]
            surgery: []
            clearance: {by: none}
            cannot: []
            falls12m: 0
            availability: {minutesPerSession: 10, sessionsPerDay: 1, daysPerWeek: 3}
            """);
    assertThat(intake.person().sex()).isEqualTo(Sex.NOT_SAID);
    assertThat(intake.screening().questions()).isZero();
    assertThat(intake.screening().yes().get(0).since()).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(intake.pain().irritability()).isNull();
    assertThat(intake.conditions().get(0).status()).isEqualTo("active");
    assertThat(intake.clearance().given()).isFalse();
    assertThat(intake.activity().walkMinutes()).isNull();
    assertThat(intake.setting().equipment()).isEmpty();
    assertThat(intake.availability().morningRoutine()).isFalse();
  }

  @Test
  void tellsEveryProblemAtOnce() {
    String text =
        Fixtures.sample()
            .replace("worst: 6, average: 4", "worst: 14, average: 4")
            .replace("falls12m: 0\n", "falls12m: many\n")
            .replace("country: GB", "county: GB");
    assertThat(lines(text))
        .containsExactly(
            "pain.sites[0].worst: 14 is not 0-10",
            "falls12m: many is not 0-365",
            "county: is not a field here. Maybe country, cannot, activity.");
  }

  @Test
  void readsJson() {
    Intake intake = Fixtures.intake();
    assertThat(Fixtures.intake(IntakeWriter.json(intake))).isEqualTo(intake);
  }

  @Test
  void readsEveryLimit() {
    String limits =
        """
        limits: [water-only, {no-motion: {segment: lumbar, motion: flexion, range: mid}},
          {no-position: prone}, {no-exercise: bridge}, {no-kind: yoga}, {max-minutes: 10},
          {max-level: 2}, {max-hold-seconds: 5}, {max-load-kg: 2}, {no-load: shoulder},
          supervised-only, {must-include: clam}, {review-by: 2026-12-20}, {note: by the pool},
          {allow-motion: {segment: lumbar, motion: flexion, range: mid, load: light}}]
        """;
    Intake intake =
        Fixtures.intake(Fixtures.sample().replace("limits: []", limits.replace("\n", " ").strip()));
    assertThat(intake.clearance().limits()).hasSize(15);
    assertThat(Fixtures.intake(IntakeWriter.yaml(intake))).isEqualTo(intake);
  }

  @Test
  void refusesAnEmptyDocument() {
    assertThat(lines("")).first().asString().contains("the document is empty");
  }

  private static List<String> lines(String text) {
    IntakeReading reading = Fixtures.DOCUMENTS.intakes().read("intake", text);
    assertThat(reading).isInstanceOf(IntakeReading.Broken.class);
    return IntakeReader.lines(((IntakeReading.Broken) reading).problems());
  }
}
