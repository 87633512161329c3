package org.backwise.programmes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.backwise.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule does what was written by hand of it, and both evaluators say so. */
class RuleTablesTest {

  /** Concerned, spared, and both sides of an edge. */
  private static final int KINDS = 4;

  private static final List<Row> ROWS = RuleTables.rows();

  static List<Row> rows() {
    return ROWS;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void bothSidesReadTheRuleAsItIsMeant(Row row) {
    assertThat(new Planners(row).concerned()).as("planning").isNotEmpty().containsOnly(row.concerned());
    assertThat(new Judges(row).concerned()).as("safety").isNotEmpty().containsOnly(row.concerned());
  }

  @Test
  void everyRuleConcernsSomebodySparesSomebodyAndHasAnEdge() {
    Map<String, Set<String>> kinds =
        ROWS.stream()
            .collect(
                Collectors.groupingBy(
                    Row::rule, Collectors.mapping(RuleTablesTest::kind, Collectors.toSet())));

    assertThat(Knowledge.load().rules().ids())
        .filteredOn(rule -> kinds.getOrDefault(rule, Set.of()).size() < KINDS)
        .as("rules without somebody concerned, somebody spared, or an edge")
        .isEmpty();
  }

  private static String kind(Row row) {
    return row.place().split(", ")[1];
  }
}
