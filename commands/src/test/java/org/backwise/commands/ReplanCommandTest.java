package org.backwise.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplanCommandTest {

  private static final String LATER = "2026-12-09";
  private static final Pattern EXERCISE = Pattern.compile("\"exercise\" : \"([^\"]+)\"");

  @TempDir private Path folder;

  private Path programme() {
    return folder.resolve("programme.json");
  }

  @BeforeEach
  void plan() {
    Run.of("plan", Run.SAMPLE, "--format", "json", "--out", programme());
  }

  @Test
  void saysWhatGoesAndWhatComes() {
    Run run = Run.of("replan", Run.SAMPLE, programme(), "--change", "without: mat", "--on", LATER);

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("  stays  ").contains("  goes   ").contains("because");
  }

  /** What the last routine of the programme begins with. */
  private String itsExercise() throws IOException {
    String text = Files.readString(programme());
    Matcher first = EXERCISE.matcher(text.substring(text.lastIndexOf("\"kind\" : \"main-b\"")));
    assertThat(first.find()).isTrue();
    return first.group(1);
  }

  @Test
  void keepsAnswersAndProgrammeThatAuditFindsCleanFromThatDayOn() throws IOException {
    Path kept = folder.resolve("kept");
    Run.of(
        "replan",
        Run.SAMPLE,
        programme(),
        "--change",
        "avoid: " + itsExercise(),
        "--on",
        LATER,
        "--keep",
        kept);
    Path intake = kept.resolve("intake.yaml");
    Path changed = kept.resolve("programme.json");

    Run audit = Run.of("audit", intake, changed, "--on", LATER);
    assertThat(audit.out()).isEmpty();
    assertThat(audit.exit()).isZero();
    assertThat(Run.of("audit", intake, programme(), "--on", LATER).exit())
        .isEqualTo(ExitCodes.VIOLATIONS);
  }

  @Test
  void saysWhereThereIsNothingToChange() {
    Run run = Run.of("replan", Run.SAMPLE, programme(), "--change", "minutes: 60");

    assertThat(run.exit()).isEqualTo(ExitCodes.BAD_INPUT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("more time");
  }

  @Test
  void refusesAChangeThatIsNone() {
    Run run = Run.of("replan", Run.SAMPLE, programme(), "--change", "avoid: bridg");

    assertThat(run.exit()).isEqualTo(ExitCodes.BAD_INPUT);
    assertThat(run.err()).contains("bridge");
  }

  @Test
  void printsADocument() {
    Run run =
        Run.of("replan", Run.SAMPLE, programme(), "--change", "minutes: 10", "--format", "json");

    assertThat(run.out()).contains("backwise-replanned-1").contains("backwise-programme-1");
  }
}
