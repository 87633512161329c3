package org.backwise.documents.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.backwise.documents.Fixtures;
import org.backwise.documents.Schemas;
import org.backwise.model.intake.Intake;
import org.junit.jupiter.api.Test;

class IntakeWriterTest {

  private static final String FULL =
      Fixtures.sample()
          .replace(
              "pregnant: no",
              "pregnant: {dueDate: 2027-03-20}, gaveBirth: {on: 2024-08-02, mode: vaginal}")
          .replace("yes: []", "yes: [{flag: cancer-history, since: 2019-05-01}]")
          .replace("unsure: []", "unsure: [{flag: lump, side: right}]")
          .replace(
              "seenFor: []",
              "seenFor: [{flag: cancer-history, by: physician, on: 2026-11-12, outcome: exercise-allowed, saw: [below-knee]}]")
          .replace(
              "surgery: []",
              "surgery: [{kind: hip-replacement, side: left, on: 2026-08-20, limitsUntil: 2026-12-20}]")
          .replace(
              "limits: []",
              "limits: [supervised-only, {note: 'mind: the stairs'}, {allow-motion: {segment: lumbar, motion: flexion, range: mid}}]")
          .replace("falls12m: 0, spreads: [", "falls12m: 0, spreads: [upper-arm, ")
          .replace("now: 3, spreads", "now: 3, worseWith: [lying, stairs], spreads")
          .replace("tie my shoes", "\"yes, 'no' # : \\u00e9\"")
          .replace("confirmed: []", "confirmed: [worse-and-better]");

  @Test
  void readsBackWhatItWrites() {
    Intake intake = Fixtures.intake(FULL);
    assertThat(Fixtures.intake(IntakeWriter.yaml(intake))).isEqualTo(intake);
    assertThat(Fixtures.intake(IntakeWriter.json(intake))).isEqualTo(intake);
  }

  @Test
  void keepsToItsSchema() throws IOException {
    assertThat(Schemas.problems("intake", IntakeWriter.json(Fixtures.intake()))).isEmpty();
    assertThat(Schemas.problems("intake", IntakeWriter.json(Fixtures.intake(FULL)))).isEmpty();
  }

  @Test
  void hasASchemaThatRefuses() throws IOException {
    String json = IntakeWriter.json(Fixtures.intake());
    assertThat(Schemas.problems("intake", json.replaceFirst("\"worst\" ?: 6", "\"worst\": 14")))
        .isNotEmpty();
    assertThat(Schemas.problems("intake", json.replace("\"country\"", "\"county\""))).isNotEmpty();
  }

  @Test
  void hashesAllButClearanceScreeningAndConfirmed() {
    String hash = IntakeHash.of(Fixtures.intake());
    assertThat(hash).matches("[0-9a-f]{64}");
    assertThat(hash(Fixtures.sample().replace("confirmed: []", "confirmed: [both-effects]")))
        .isEqualTo(hash);
    assertThat(hash(Fixtures.sample().replace("questions: 1", "questions: 2"))).isEqualTo(hash);
    assertThat(hash(Fixtures.sample().replace("A. Clinician", "B. Clinician"))).isEqualTo(hash);
    assertThat(hash(Fixtures.sample().replace("now: 3", "now: 4"))).isNotEqualTo(hash);
  }

  private static String hash(String text) {
    return IntakeHash.of(Fixtures.intake(text));
  }
}
