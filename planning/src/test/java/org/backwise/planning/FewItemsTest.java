package org.backwise.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Notice;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.RoutineKind;
import org.backwise.planning.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** H8: three work and stretch items by default, more only where something asks for them. */
class FewItemsTest {

  private final PersonMaker person = new PersonMaker();

  @Test
  void fillsRoutinesWithThree() {
    assertThat(mainCounts(person.minutes(20).programme())).containsOnly(3);
  }

  @Test
  void saysNoWordAboutThree() {
    assertThat(person.minutes(20).programme().notices())
        .extracting(Notice::code)
        .doesNotContain("four-items");
  }

  @Test
  void givesLongRoutinesMore() {
    assertThat(mainCounts(person.minutes(30).programme())).containsOnly(4);
    Programme hour = person.minutes(60).programme();
    assertThat(mainCounts(hour)).containsOnly(5);
    assertThat(hour.notices()).extracting(Notice::code).contains("four-items");
  }

  private static List<Integer> mainCounts(Programme programme) {
    return programme.phases().stream()
        .flatMap(phase -> phase.routines().stream())
        .filter(r -> r.kind() == RoutineKind.MAIN_A || r.kind() == RoutineKind.MAIN_B)
        .map(FewItemsTest::counted)
        .toList();
  }

  private static int counted(Routine routine) {
    return (int)
        routine.items().stream()
            .filter(i -> i.role() == RoutineRole.WORK || i.role() == RoutineRole.STRETCH)
            .count();
  }
}
