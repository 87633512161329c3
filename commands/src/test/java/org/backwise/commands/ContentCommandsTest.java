package org.backwise.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the keepers of the content use. */
class ContentCommandsTest {

  private static final Path CONTENT = Path.of("../content");

  @Test
  void ourContentHasNoFinding() {
    Run run = Run.of("check", CONTENT);
    assertThat(run.out()).isEmpty();
    assertThat(run.exit()).isZero();
  }

  @Test
  void gradesListTheHardestTextFirst() {
    Run run = Run.of("check", "--grades", CONTENT);
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines().toList())
        .hasSizeGreaterThan(200)
        .allMatch(line -> line.startsWith("grade "))
        .anyMatch(line -> line.endsWith("exercises/bridge.yaml"));
  }

  @Test
  void countsThePartsOfTheCatalogue() {
    Run run = Run.of("exercises", "--count");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("neck", "nerve sliders", "warm-ups and cool-downs", "in all");
  }

  @Test
  void oneExerciseTellsItsCautions() {
    Run run = Run.of("exercises", "toe-touch-standing");
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines().toList())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("cautions: ") && line.contains("thin-bones-"));
    assertThat(Run.of("exercises", "toe-tuch-standing").err()).contains("toe-touch-standing");
  }
}
