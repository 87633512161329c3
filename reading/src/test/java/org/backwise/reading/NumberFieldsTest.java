package org.backwise.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFieldsTest {

  private final Problems problems = new Problems();

  private Fields fields(String value) {
    Node tree = YamlReader.read("numbers.yaml", "n: " + value, problems).orElseThrow();
    return Fields.of(tree, "", problems);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "7, 7", "-3, -3", "007, 7", "999999999, 999999999"})
  void readsWholeNumbers(String written, int number) {
    assertThat(fields(written).integer("n", -10, Integer.MAX_VALUE)).isEqualTo(number);
    assertThat(problems.all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "1e3", "+4", "-x", "1234567890", "'7'", "٣", "11", "-1", "0x1"})
  void refusesOtherNumbers(String written) {
    fields(written).integer("n", 0, 10);

    assertThat(problems.all()).hasSize(1).allMatch(p -> p.path().equals("n"));
  }

  @ParameterizedTest
  @CsvSource({"0.3, 300", "1, 1000", "1.25, 1250", "0.001, 1", "-0.5, -500", "-2.125, -2125"})
  void readsThousandths(String written, int milli) {
    assertThat(fields(written).milli("n", -5000, 5000)).isEqualTo(milli);
    assertThat(problems.all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0001", ".5", "1.", "1,5", "'0.5'", "1.-5", "6", "--1", "1.2.3"})
  void refusesOtherDecimals(String written) {
    fields(written).milli("n", 0, 5000);

    assertThat(problems.all()).hasSize(1);
  }

  @Test
  void namesTheBoundsInDecimals() {
    fields("6").milli("n", 0, 5500);

    assertThat(problems.all().get(0).message()).contains("from 0 to 5.5");
  }
}
