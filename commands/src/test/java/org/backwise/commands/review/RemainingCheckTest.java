package org.backwise.commands.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.reading.Problem;
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
    try (Stream<Path> files = Files.walk(CONTENT)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        Path copy = folder.resolve(CONTENT.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Files.writeString(folder.resolve("rules/too-much.yaml"), RULE.formatted(when, match));
    return RemainingCheck.run(folder).stream().map(Problem::toString).toList();
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
}
