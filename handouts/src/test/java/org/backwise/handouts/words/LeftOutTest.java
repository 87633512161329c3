package org.backwise.handouts.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.model.programme.Exclusion;
import org.junit.jupiter.api.Test;

/** A person is told what protects and what was wished; the rest is counted. */
class LeftOutTest {

  @Test
  void tellsRulesAndWishesAndCountsTheRest() {
    Exclusion ruled = new Exclusion("bridge", "it strains", List.of("some-rule", "EQUIPMENT"));
    Exclusion avoided = new Exclusion("clam", "you asked to leave it out", List.of("AVOIDED"));
    Exclusion lacking = new Exclusion("band-row", "it needs a band", List.of("EQUIPMENT"));
    Exclusion worse = new Exclusion("cat-camel", "another serves better", List.of());

    LeftOut leftOut = LeftOut.of(List.of(ruled, lacking, avoided, worse));

    assertThat(leftOut.told()).containsExactly(ruled, avoided);
    assertThat(leftOut.others()).isEqualTo(2);
  }
}
