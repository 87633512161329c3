package org.backwise.commands.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everybody in {@code cases/} gets what a careful physiotherapist expects. */
class CasesTest {

  static Stream<CaseFile> cases() {
    return CaseFile.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void getsWhatIsExpected(CaseFile file) {
    Run run = Run.of(file);
    Expected expected = file.expected();
    assertThat(run.exit()).as("%s%n%s", expected.says(), run.log()).isEqualTo(expected.exit());
    assertThat(expected.names()).allSatisfy(name -> assertThat(run.out()).contains(name));
    if (expected.exit() == 0) {
      programme(run.made(), expected);
    } else if (expected.reasons().isEmpty()) {
      assertThat(run.out()).isEmpty();
    } else {
      assertThat(run.reasons()).isEqualTo(expected.reasons());
    }
    if (!expected.problems().isEmpty()) {
      assertThat(places(run.log())).containsExactlyInAnyOrderElementsOf(expected.problems());
    }
  }

  private static void programme(Made made, Expected expected) {
    assertThat(made.programme().status()).isEqualTo(expected.status());
    assertThat(Faults.of(made, expected)).as(expected.says()).isEqualTo(expected.open());
  }

  private static List<String> places(String log) {
    return log.lines().map(line -> line.substring(0, line.indexOf(": "))).toList();
  }

  @Test
  void asksEnoughOfEnoughPeople() {
    assertThat(CaseFile.all()).hasSizeGreaterThan(60);
    assertThat(CaseFile.all())
        .allSatisfy(
            file ->
                assertThat(
                        file.expected().reasons().size()
                            + file.expected().problems().size()
                            + file.expected().demands().size())
                    .isPositive());
  }
}
