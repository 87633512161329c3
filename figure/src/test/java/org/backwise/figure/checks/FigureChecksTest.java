package org.backwise.figure.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.motion.Motions;
import org.backwise.knowledge.trees.FolderTrees;
import org.backwise.knowledge.trees.Trees;
import org.backwise.model.exercise.Exercise;
import org.backwise.reading.Problem;
import org.backwise.reading.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FigureChecksTest {

  private static final String CHECKS = "figure/checks.yaml";

  @Test
  void findsNothingInWhatIsShipped() {
    Trees shipped = FolderTrees.read(FigureSample.SHIPPED, new Problems());
    assertThat(found(shipped)).isEmpty();
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
      found(FigureSample.of(sample)).forEach(problem -> bitten.add(problem.path()));
    }
    assertThat(bitten).containsExactlyInAnyOrderElementsOf(names());
  }

  private static List<String> names() throws IOException {
    Trees trees = FigureSample.of("closing");
    Bounds bounds = BoundsReader.read(trees.tree(CHECKS), new Problems()).orElseThrow();
    return checks(trees).checks(bounds).stream().map(FigureCheck::name).toList();
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

  @Test
  void aMisspeltKeyInsideAGroupIsTold() throws IOException {
    FigureSample sample = FigureSample.of("closing");
    String misspelt = "pace: {degreesPerSecond: 250, jerkDegrees: 7, jerkDegree: 8}";
    assertThat(told(sample.with(misspelt))).singleElement().asString().contains("jerkDegree");
  }

  private static List<String> told(FigureSample sample) {
    return found(sample).stream().map(Problem::toString).toList();
  }

  private static List<Problem> found(Trees trees) {
    return checks(trees).against(trees.tree(CHECKS));
  }

  private static FigureChecks checks(Trees trees) {
    Motions motions = Motions.of(trees);
    Map<String, Exercise> exercises = new LinkedHashMap<>();
    Knowledge.of(trees, new Problems()).exercises().all().forEach(e -> exercises.put(e.id(), e));
    return new FigureChecks(motions.body(), motions.limits(), motions.byExercise(), exercises);
  }
}
