package org.backwise.knowledge.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.intake.Sex;
import org.junit.jupiter.api.Test;

class MeasureTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private final Knowledge knowledge = Knowledge.load();

  @Test
  void theTargetGoesByAgeAndSex() {
    Measure stand = knowledge.measures().get("sit-to-stand-30s");

    assertThat(stand.target(1990, Sex.FEMALE, DAY)).isEqualTo(15);
    assertThat(stand.target(1964, Sex.FEMALE, DAY)).isEqualTo(12);
    assertThat(stand.target(1964, Sex.MALE, DAY)).isEqualTo(14);
    assertThat(stand.target(1936, Sex.MALE, DAY)).isEqualTo(8);
  }

  @Test
  void whoDoesNotSayTheirSexGetsTheEasierTarget() {
    assertThat(knowledge.measures().get("sit-to-stand-30s").target(1964, Sex.NOT_SAID, DAY))
        .isEqualTo(12);
    assertThat(knowledge.measures().get("hands-behind-back").target(1990, Sex.OTHER, DAY))
        .isEqualTo(12);
  }

  @Test
  void everyMuscleGroupHasAHomeTest() {
    assertThat(knowledge.tables().goals().groups())
        .containsOnlyKeys(knowledge.vocabulary().groups())
        .allSatisfy((group, measures) -> assertThat(measures).isNotEmpty());
  }

  @Test
  void aResultOutsideTheBoundsIsNotAllowed() {
    Measure score = knowledge.measures().get("oswestry-score");

    assertThat(score.allows(100)).isTrue();
    assertThat(score.allows(101)).isFalse();
    assertThat(score.allows(-1)).isFalse();
  }
}
