package org.backwise.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetsCommandTest {

  @TempDir private Path folder;

  @Test
  void printsEachSheet() {
    assertThat(html("fridge").out()).contains("<title>My week</title>", "size:A4");
    assertThat(html("exercises").out()).contains("<title>Your exercises</title>");
    assertThat(html("today").out()).contains("<title>Monday, 23 November 2026</title>");
    assertThat(html("programme").out()).contains("<title>Your programme</title>");
  }

  @Test
  void printsOnLetterInLargeType() {
    Run run = html("fridge", "--paper", "letter", "--large");
    assertThat(run.out()).contains("size:8.5in 11in", "font-size: 16pt");
  }

  @Test
  void theDateChoosesTheWeekAndTheDay() {
    assertThat(html("fridge", "--date", "2026-12-02").out()).contains("Week 2: 30 November 2026");
    assertThat(html("today", "--date", "2026-11-24").out()).contains("Tuesday, 24 November 2026");
  }

  @Test
  void aDayLongAfterTheDangerQuestionsIsWithheld() {
    Run run = html("today", "--date", "2027-02-01");
    assertThat(run.exit()).isEqualTo(ExitCodes.WITHHELD);
    assertThat(run.out()).doesNotContain("<html");
  }

  @Test
  void refusesWhatDoesNotFitTogether() {
    assertThat(Run.of("plan", Run.SAMPLE, "--sheet", "fridge").exit())
        .isEqualTo(ExitCodes.BAD_INPUT);
    assertThat(html("fridge", "--for", "clinician").err()).contains("leave --for clinician out");
    assertThat(html("programme", "--date", "2026-11-24").err()).contains("today or fridge");
    assertThat(html("today", "--date", "tomorrow").err()).contains("not a date like");
    assertThat(html("today", "--date", "2026-11-22").err()).contains("is not from 2026-11-23");
  }

  @Test
  void aProposalHasNoSheetToDoItBy() throws IOException {
    Path out = folder.resolve("week.pdf");
    for (String sheet : new String[] {"fridge", "today"}) {
      Run run =
          Run.of(
              "plan", uncleared(), "--proposal", "--format", "pdf", "--sheet", sheet, "--out", out);
      assertThat(run.exit()).isEqualTo(ExitCodes.WITHHELD);
      assertThat(run.err()).contains("not yet approved");
      assertThat(out).doesNotExist();
    }
  }

  private Path uncleared() throws IOException {
    String text = Files.readString(Run.SAMPLE);
    int from = text.indexOf("clearance:");
    int to = text.indexOf("activity:");
    return Files.writeString(
        folder.resolve("intake.yaml"),
        text.substring(0, from) + "clearance: {by: none}\n" + text.substring(to));
  }

  private static Run html(String sheet, String... more) {
    Object[] args = new Object[6 + more.length];
    System.arraycopy(
        new Object[] {"plan", Run.SAMPLE, "--format", "html", "--sheet", sheet}, 0, args, 0, 6);
    System.arraycopy(more, 0, args, 6, more.length);
    return Run.of(args);
  }
}
