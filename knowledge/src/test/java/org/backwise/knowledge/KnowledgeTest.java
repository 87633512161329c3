package org.backwise.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.backwise.knowledge.checks.ContentSample;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.rule.DangerFlag;
import org.backwise.reading.Problem;
import org.backwise.reading.Problems;
import org.junit.jupiter.api.Test;

class KnowledgeTest {

  private final Problems problems = new Problems();
  private final Knowledge whole = Knowledge.fromFolder(ContentSample.whole(), problems);

  @Test
  void listsThingsByTheirIds() {
    assertThat(whole.exercises().ids()).containsExactly("bridge", "squeeze", "walking");
    assertThat(whole.exercises().all())
        .extracting(Exercise::id)
        .containsExactly("bridge", "squeeze", "walking");
    assertThat(whole.exercises().find("sit-up")).isEmpty();
    assertThatThrownBy(() -> whole.exercises().get("brigde")).hasMessageContaining("Maybe bridge");
  }

  @Test
  void allowsAnIntakeTheCodesOfContent() {
    IntakeVocabulary intake = IntakeVocabulary.of(whole);

    assertThat(intake.allowed("sites")).containsExactly("low-back");
    assertThat(intake.allowed("conditions")).containsExactly("non-specific", "osteoporosis");
    assertThat(intake.allowed("flags")).containsExactly("lump");
    assertThat(intake.allowed("clearanceBy")).containsExactly("physician", "none");
    assertThat(intake.allowed("foundBy")).containsExactly("physician", "self");
    assertThatThrownBy(() -> intake.allowed("sights")).hasMessageContaining("sights");
  }

  @Test
  void tellsPairsOfMuscleGroups() {
    assertThat(whole.vocabulary().pairOf("gluteals")).contains("hip-flexors");
    assertThat(whole.vocabulary().pairOf("deep-core")).isEmpty();
  }

  @Test
  void readsBuiltInContentLikeItsFolder() {
    Knowledge folder = Knowledge.fromFolder(Path.of("..", "content"), problems);
    Knowledge built = Knowledge.load();

    assertThat(problems.all()).extracting(Problem::toString).isEmpty();
    assertThat(built.contentVersion()).isEqualTo(folder.contentVersion());
    assertThat(built.exercises().all()).isEqualTo(folder.exercises().all());
    assertThat(built.rules().all()).isEqualTo(folder.rules().all());
    assertThat(built.tables()).isEqualTo(folder.tables());
    assertThat(Knowledge.load()).isSameAs(built);
  }

  @Test
  void asksFlagsInTheirOrder() {
    List<DangerFlag> flags = Knowledge.load().flagsInOrder();

    assertThat(flags).hasSizeGreaterThan(40);
    assertThat(flags).extracting(DangerFlag::order).isSorted();
  }
}
