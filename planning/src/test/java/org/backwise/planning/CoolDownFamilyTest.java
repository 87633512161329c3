package org.backwise.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Routine;
import org.backwise.planning.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** H3: what was worked with is not the cool-down as well. */
class CoolDownFamilyTest {

  @Test
  void aRestThatIsWorkEndsNoRoutineThatHasIt() {
    for (String rest : List.of("constructive-rest", "legs-on-chair-rest", "side-lying-rest")) {
      PersonMaker person = new PersonMaker();
      person.equipment.add("pillow");
      person.limits.add(new ClearanceLimit.MustInclude(rest));
      List<Routine> routines =
          person.minutes(40).programme().phases().stream()
              .map(Phase::routines)
              .flatMap(List::stream)
              .toList();
      assertThat(routines).isNotEmpty();
      for (Routine routine : routines) {
        assertThat(routine.items())
            .as("%s in %s", rest, routine.kind())
            .extracting(Item::exercise)
            .doesNotHaveDuplicates();
      }
    }
  }
}
