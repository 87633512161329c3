package org.backwise.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileCommandsTest {

  @TempDir private Path folder;

  private Path changed(String from, String to) throws IOException {
    String text = Files.readString(Run.SAMPLE);
    assertThat(text).contains(from);
    return Files.writeString(folder.resolve("intake.yaml"), text.replace(from, to));
  }

  @Test
  void planPrintsAProgrammeThatAuditFindsClean() throws IOException {
    Path programme = folder.resolve("programme.json");
    Run plan = Run.of("plan", Run.SAMPLE, "--format", "json", "--out", programme);
    assertThat(plan.err()).isEmpty();
    assertThat(plan.exit()).isZero();
    assertThat(plan.out()).isEmpty();
    Run audit = Run.of("audit", Run.SAMPLE, programme);
    assertThat(audit.out()).isEmpty();
    assertThat(audit.exit()).isZero();
  }

  @Test
  void planPrintsPaper() throws IOException {
    Path pdf = folder.resolve("programme.pdf");
    Run run = Run.of("plan", Run.SAMPLE, "--format", "pdf", "--out", pdf);
    assertThat(run.err()).isEmpty();
    assertThat(Files.readAllBytes(pdf)).startsWith('%', 'P', 'D', 'F');
    Run sheet = Run.of("plan", Run.SAMPLE, "--format", "html", "--for", "clinician");
    assertThat(sheet.out()).startsWith("<!DOCTYPE html>").contains("Sheet for the clinician");
  }

  @Test
  void auditNamesRulePlaceAndValues() throws IOException {
    Path programme = folder.resolve("programme.json");
    Run.of("plan", Run.SAMPLE, "--format", "json", "--out", programme);
    String text = Files.readString(programme);
    Files.writeString(
        programme, text.replaceFirst("\"budgetSeconds\" : \\d+", "\"budgetSeconds\" : 60"));
    Run audit = Run.of("audit", Run.SAMPLE, programme);
    assertThat(audit.exit()).isEqualTo(ExitCodes.VIOLATIONS);
    assertThat(audit.out()).contains("phase 1").contains("60");
  }

  @Test
  void badInputNamesEveryFieldAndMakesNothing() throws IOException {
    Path old = Files.writeString(folder.resolve("old.json"), "old");
    Path intake = changed("worst: 6", "worst: 14");
    Run run = Run.of("plan", intake, "--format", "json", "--out", old);
    assertThat(run.exit()).isEqualTo(ExitCodes.BAD_INPUT);
    assertThat(run.err()).contains("pain.sites[0].worst").contains("14").contains("0-10");
    assertThat(run.out()).isEmpty();
    assertThat(old).hasContent("old");
  }

  @Test
  void anEmergencyIsAnsweredBeforeTheErrors() throws IOException {
    String text = Files.readString(changed("worst: 6", "worst: 14"));
    Path intake =
        Files.writeString(
            folder.resolve("both.yaml"), text.replace("yes: []", "yes: [{flag: saddle-numbness}]"));
    Run run = Run.of("plan", intake);
    assertThat(run.exit()).isEqualTo(ExitCodes.WITHHELD);
    assertThat(run.out()).contains("emergency").contains("saddle-numbness");
    assertThat(run.err()).contains("pain.sites[0].worst");
  }

  @Test
  void withoutClearanceOnlyAProposal() throws IOException {
    String text =
        Files.readString(Run.SAMPLE)
            .replaceAll("(?ms)^clearance:.*?(?=^\\S)", "clearance: {by: none}\n");
    Path intake = Files.writeString(folder.resolve("intake.yaml"), text);
    Run plan = Run.of("plan", intake, "--format", "json");
    assertThat(plan.exit()).isEqualTo(ExitCodes.WITHHELD);
    assertThat(plan.out()).contains("needs-clearance");
    Run proposal = Run.of("plan", intake, "--proposal", "--format", "json");
    assertThat(proposal.exit()).isZero();
    assertThat(proposal.out()).contains("\"status\" : \"proposal\"");
    assertThat(Run.of("session", intake).exit()).isEqualTo(ExitCodes.WITHHELD);
  }

  @Test
  void sessionPrintsTheDaysTimelines() {
    Run run = Run.of("session", Run.SAMPLE);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("backwise-session-1").contains("\"session\" : \"morning\"");
  }

  @Test
  void explainSaysWhyNot() {
    Run run = Run.of("explain", Run.SAMPLE, "dead-bug");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("out   dead-bug");
  }

  @Test
  void explainSaysWhatWasBetterAndByHowMuch() {
    assertThat(Run.of("explain", Run.SAMPLE).out())
        .containsPattern("in the place of [a-z-]+ \\([a-z]+, [a-z-]+\\) a week would")
        .containsPattern("worth [0-9]+\\.[0-9] % less");
  }

  @Test
  void explainOffersTheNearestExercise() {
    Run run = Run.of("explain", Run.SAMPLE, "dead-bgu");
    assertThat(run.exit()).isEqualTo(ExitCodes.BAD_INPUT);
    assertThat(run.err()).contains("dead-bug");
  }

  @Test
  void exercisesPrintsTheCatalogue() {
    assertThat(Run.of("exercises", "--format", "json").out()).contains("backwise-exercises-1");
    assertThat(Run.of("exercises").out()).contains("seated-gluteal-squeeze");
  }

  @Test
  void aStateThatCannotBeReadIsNoStateAtAll() throws IOException {
    Path state =
        Files.writeString(
            folder.resolve("state.yaml"),
            "asOf: 2026-11-22\nexclusions: [{exercise: bridgee, reason: it hurt, by: me,"
                + " until: review}]\n");
    Run run = Run.of("plan", Run.SAMPLE, "--state", state);
    assertThat(run.exit()).isEqualTo(ExitCodes.BAD_INPUT);
    assertThat(run.err()).contains("bridgee").contains("bridge");
  }

  @Test
  void aMissingFileIsOneSentence() {
    Run run = Run.of("plan", folder.resolve("none.yaml"));
    assertThat(run.exit()).isEqualTo(ExitCodes.BAD_INPUT);
    assertThat(run.err())
        .contains("none.yaml")
        .contains("no such file")
        .doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"plan", "audit", "explain", "exercises", "check", "review", "session", "simulate"})
  void everyCommandHelps(String command) {
    Run run = Run.of(command, "--help");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("Usage").contains(command);
  }
}
