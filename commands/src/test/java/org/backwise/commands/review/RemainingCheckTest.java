package org.backwise.commands.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.knowledge.Knowledge;
import org.backwise.reading.Problem;
import org.backwise.reading.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemainingCheckTest {

  private static final Path CONTENT = Path.of("../content");
  private static final String RULE =
      """
      id: too-much
      class: safety
      when: %s
      match: %s
      effect: forbid
      evidence: {sources: [], verification: convention}
      """;

  @TempDir private Path folder;

  private List<String> found(String when, String match) throws IOException {
    copied();
    Files.writeString(folder.resolve("rules/too-much.yaml"), RULE.formatted(when, match));
    return found();
  }

  private List<String> found() {
    Problems unsound = new Problems();
    Knowledge knowledge = Knowledge.fromFolder(folder, unsound);
    assertThat(unsound.all()).isEmpty();
    return RemainingCheck.run(knowledge).stream().map(Problem::toString).toList();
  }

  private void copied() throws IOException {
    try (Stream<Path> files = Files.walk(CONTENT)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        Path copy = folder.resolve(CONTENT.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void tellsWhatAConditionLeavesTooLittleOf() throws IOException {
    assertThat(
            found(
                "{condition: [asthma]}",
                "{works: {groups: [gluteals], roles: [strengthened, endured]}}"))
        .containsExactly(
            "conditions/asthma.yaml:1: code: leaves 0 of gentle gluteal work;"
                + " at least 1 are asked for");
  }

  @Test
  void leavesAConditionAloneThatWithholdsEverything() throws IOException {
    assertThat(found("{condition: [bone-metastasis]}", "{anything: true}")).isEmpty();
  }

  @Test
  void leavesARuleAloneThatTakesMoreThanTheCondition() throws IOException {
    assertThat(found("{all: [{condition: [asthma]}, {painNow: 9}]}", "{anything: true}")).isEmpty();
  }

  @Test
  void tellsADefaultThatNobodyCanBeGiven() throws IOException {
    assertThat(found("{always: true}", "{exercise: [bridge]}"))
        .containsExactly(
            "exercises/bridge.yaml:1: use: is default,"
                + " but rules that always hold leave out every dose");
  }

  @Test
  void tellsADefaultThatNothingAsksFor() throws IOException {
    copied();
    Path exercise = folder.resolve("exercises/clam.yaml");
    String text =
        Files.readString(exercise)
            .replaceAll("role: [a-z]+", "role: mobilised")
            .replaceFirst("kinds: .*", "kinds: [nerve-slider]")
            .replaceFirst("positions: .*", "positions: [all-fours]")
            .replaceFirst("surface: .*", "surface: floor")
            .replaceFirst("demands: .*", "demands: []")
            .replaceFirst("effort: .*", "effort: moderate");
    Files.writeString(exercise, text);
    assertThat(found())
        .containsExactly(
            "exercises/clam.yaml:1: use: is default, but no need and no rule asks for it");
  }
}
