package org.backwise.knowledge.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.reading.Problem;
import org.backwise.reading.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContentCheckTest {

  @TempDir private Path folder;

  @Test
  void findsNothingInWholeContent() {
    assertThat(ContentCheck.run(ContentSample.whole()).findings()).isEmpty();
  }

  @Test
  void hasASampleForEveryCheck() throws IOException {
    List<Check> unseen = new ArrayList<>(ContentCheck.all());
    for (String sample : ContentSample.broken()) {
      Path broken = folder.resolve(sample);
      ContentSample.make(sample, broken);
      Knowledge knowledge = Knowledge.fromFolder(broken, new Problems());
      unseen.removeIf(check -> finds(check, knowledge));
    }

    assertThat(unseen).isEmpty();
  }

  private static boolean finds(Check check, Knowledge knowledge) {
    Problems problems = new Problems();
    check.run(knowledge, problems);
    return !problems.none();
  }

  static List<String> broken() {
    return ContentSample.broken();
  }

  @ParameterizedTest
  @MethodSource("broken")
  void tellsJustWhatIsBroken(String sample) throws IOException {
    ContentSample.make(sample, folder);

    List<String> found =
        ContentCheck.run(folder).findings().stream().map(Problem::toString).toList();

    assertThat(found).isNotEmpty().isEqualTo(ContentSample.expected(sample));
  }

  @Test
  void tellsTheHardestTextFirst() {
    assertThat(ContentCheck.run(ContentSample.whole()).reading())
        .isSortedAccordingTo((a, b) -> b.centigrade() - a.centigrade())
        .extracting(Report.Grade::text)
        .contains("exercises/bridge.yaml", "danger-flags.yaml lump");
  }
}
