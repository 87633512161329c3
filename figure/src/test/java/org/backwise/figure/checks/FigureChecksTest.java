package org.backwise.figure.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.motion.Motions;
import org.backwise.knowledge.trees.Trees;
import org.backwise.reading.Problem;
import org.backwise.reading.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FigureChecksTest {

  @Test
  void findsNothingInWhatIsShipped() {
    assertThat(FigureChecks.run(FigureSample.SHIPPED)).isEmpty();
  }

  static List<String> samples() {
    return FigureSample.names();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void tellsJustWhatIsBroken(String sample) throws IOException {
    FigureSample broken = FigureSample.of(sample);
    assertThat(told(broken)).isNotEmpty().isEqualTo(broken.expected());
  }

  @Test
  void hasASampleForEveryCheck() throws IOException {
    Set<String> bitten = new TreeSet<>();
    for (String sample : FigureSample.names()) {
      run(FigureSample.of(sample)).forEach(problem -> bitten.add(problem.path()));
    }
    assertThat(bitten).containsExactlyInAnyOrderElementsOf(names());
  }

  private static List<String> names() throws IOException {
    Trees trees = FigureSample.of("closing");
    Bounds bounds =
        BoundsReader.read(trees.tree("figure/checks.yaml"), new Problems()).orElseThrow();
    return FigureChecks.names(Motions.of(trees), bounds);
  }

  @Test
  void anExceptionExcusesWhatItNamesAlone() throws IOException {
    FigureSample sample = FigureSample.of("closing");
    String excuse =
        "exceptions: [{motion: bridge, check: closing, of: end, because: It is a sample.}]";
    assertThat(told(sample.with(excuse))).isEmpty();
    assertThat(told(sample.with(excuse.replace("of: end", "of: body"))))
        .containsAll(sample.expected());
  }

  @Test
  void anExceptionThatExcusesNothingIsTold() throws IOException {
    FigureSample sample = FigureSample.of("closing");
    String excuse =
        "exceptions: [{motion: bridge, check: space, of: floor, because: It is a sample.}]";
    assertThat(told(sample.with(excuse)))
        .contains(
            "figure/checks.yaml:1: exceptions: bridge holds space of floor: the exception is for"
                + " nothing");
  }

  private static List<String> told(FigureSample sample) {
    return run(sample).stream().map(Problem::toString).toList();
  }

  private static List<Problem> run(FigureSample sample) {
    return FigureChecks.run(Knowledge.of(sample, new Problems()));
  }
}
