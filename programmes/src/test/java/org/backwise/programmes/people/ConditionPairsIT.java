package org.backwise.programmes.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backwise.model.rule.Condition;
import org.junit.jupiter.api.Test;

/** Every two conditions together: a programme, or a withholding that is named and wanted. */
class ConditionPairsIT {

  private static final Path KEPT = Path.of("..", "benchmarks", "condition-pairs.txt");
  private static final double MOST_PER_CENT = 5.0;
  private static final List<ConditionPairs.Pair> PAIRS = ConditionPairs.all();

  @Test
  void noDraftOfOursIsRefused() {
    assertThat(PAIRS).filteredOn(ConditionPairs.Pair::faulty).isEmpty();
  }

  @Test
  void fewPairsThatNoSourceForbidsAreWithheld() {
    List<ConditionPairs.Pair> free = PAIRS.stream().filter(pair -> !pair.forbidden()).toList();
    long withheld = free.stream().filter(ConditionPairs.Pair::withheld).count();

    assertThat(100.0 * withheld / free.size()).isLessThanOrEqualTo(MOST_PER_CENT);
  }

  @Test
  void everyPairWithAConditionThatWithholdsIsWithheld() {
    assertThat(PAIRS)
        .filteredOn(pair -> withholds(pair.one()) || withholds(pair.other()))
        .allMatch(ConditionPairs.Pair::withheld);
  }

  @Test
  void theKeptTableNamesEveryWithholding() throws IOException {
    List<String> lines =
        PAIRS.stream().filter(p -> p.withheld()).map(ConditionPairs.Pair::line).toList();

    assertThat(Files.readAllLines(KEPT)).isEqualTo(lines);
  }

  private static boolean withholds(String condition) {
    Condition.Bearing bearing = Bench.KNOWLEDGE.conditions().get(condition).bearing();
    return bearing == Condition.Bearing.WITHHOLD;
  }
}
