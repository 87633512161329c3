package org.backwise.safety.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.safety.audit.rules.Restated.part;
import static org.backwise.safety.audit.rules.Restated.turns;
import static org.backwise.safety.fixture.ItemMaker.item;

import java.util.List;
import java.util.function.UnaryOperator;
import org.backwise.model.Side;
import org.backwise.model.exercise.Alternation;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Item;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

/** What an item says of its exercise. */
class StatedItemTest {

  private static final int BRACE = 2;
  private static final int KNEE = 3;

  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void refusesAKindThatIsNotTheExercises() {
    assertThat(found(BRACE, item -> part(item, item.role(), ExerciseKind.STRETCH)))
        .singleElement()
        .satisfies(finding -> assertThat(finding).startsWith("kind"));
  }

  @Test
  void refusesAPartThatTheExerciseCannotPlay() {
    assertThat(found(BRACE, item -> part(item, RoutineRole.STRETCH, item.kind())))
        .containsExactly("cannot play the part stretch");
  }

  @Test
  void refusesTurnsThatAreNotTheExercises() {
    assertThat(found(BRACE, item -> turns(item, item.side(), Alternation.BY_SET))).hasSize(1);
    assertThat(found(KNEE, item -> turns(item, Side.BOTH, Alternation.NONE))).hasSize(1);
    assertThat(found(KNEE, item -> turns(item, Side.BOTH, Alternation.BY_REPETITION))).isEmpty();
  }

  @Test
  void oneSideAloneMayTakeNoTurns() {
    programme.main().set(KNEE, item("single-knee-to-chest", RoutineRole.STRETCH).side(Side.LEFT));
    assertThat(found(KNEE, item -> turns(item, Side.LEFT, Alternation.NONE))).isEmpty();
    assertThat(found(KNEE, item -> turns(item, Side.LEFT, Alternation.BY_REPETITION))).isEmpty();
    assertThat(found(KNEE, item -> turns(item, Side.LEFT, Alternation.BY_SET))).hasSize(1);
  }

  private List<String> found(int at, UnaryOperator<Item> change) {
    return Restated.details(Catalogue.small(), programme, at, change);
  }
}
