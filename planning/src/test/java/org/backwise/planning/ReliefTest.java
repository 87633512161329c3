package org.backwise.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.model.Region;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpinalMotion;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.intake.Response;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.RoutineKind;
import org.backwise.planning.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** A bad day has ease for the place that hurts. */
class ReliefTest {

  private final PersonMaker person = new PersonMaker();

  @Test
  void movesNoNeckForTheLowBack() {
    assertThat(body()).isNotEmpty().noneMatch(e -> e.regions().contains(Region.NECK));
  }

  @Test
  void isForTheNeckWhereTheNeckHurts() {
    person.sites.clear();
    person.hurts("neck", PersonMaker.START.minusWeeks(52));

    assertThat(body()).isNotEmpty().allMatch(e -> e.regions().contains(Region.NECK));
  }

  @Test
  void hasTheMovementThatDrawsThePainInAndNoRestTheOtherWay() {
    person.equipment.add("bed");
    person.responds.add(new Response(Segment.LUMBAR, SpineMotion.EXTENSION, "centralises", ""));

    assertThat(body())
        .anyMatch(e -> e.spinalMotions().stream().anyMatch(ReliefTest::leansBack))
        .noneMatch(e -> e.id().equals("legs-on-chair-rest"));
  }

  private static boolean leansBack(SpinalMotion motion) {
    return motion.segment() == Segment.LUMBAR && motion.motion() == SpineMotion.EXTENSION;
  }

  private List<Exercise> body() {
    return person.programme().phases().get(0).routines().stream()
        .filter(routine -> routine.kind() == RoutineKind.RELIEF)
        .flatMap(routine -> routine.items().stream())
        .filter(item -> item.role() == RoutineRole.WORK)
        .map(Item::exercise)
        .map(PersonMaker.KNOWLEDGE.exercises()::get)
        .toList();
  }
}
