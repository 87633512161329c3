package org.backwise.knowledge.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.model.Side;
import org.backwise.model.motion.JointAngle;
import org.backwise.model.motion.Landmark;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.Spot;
import org.backwise.reading.Problem;
import org.backwise.reading.Problems;
import org.junit.jupiter.api.Test;

class MotionReaderTest {

  private static final String GOOD =
      """
      id: nod
      position: sitting
      view: side
      poses:
        - name: up
          both: {hip-flexion: 90, knee-flexion: 90}
          contacts: {pelvis: seat, both-foot: floor}
          reaches: {right-hand: left-knee, left-hand: [0.4, 0.5, -0.1]}
        - name: down
          trunk: {cervical-flexion: 30}
          left: {knee-flexion: 10}
      phases: [{kind: out, to: down, seconds: 2.5, breath: out}]
      props: [{kind: chair, at: [0, 0, 0]}]
      tints: [{group: gluteals, kind: worked, side: left}]
      arrows: [{of: head, kind: move}]
      """;

  @Test
  void readsAPoseFromTheFirstWhereItIsSilent() {
    Motion motion = MotionReader.read("nod", GOOD, new Problems()).orElseThrow();
    assertThat(motion.poses().get(1).degrees(JointAngle.KNEE_FLEXION, Side.LEFT)).isEqualTo(10);
    assertThat(motion.poses().get(1).degrees(JointAngle.KNEE_FLEXION, Side.RIGHT)).isEqualTo(90);
    assertThat(motion.poses().get(1).contacts()).isEqualTo(motion.poses().get(0).contacts());
    assertThat(motion.poses().get(0).contacts().get(2).part())
        .isEqualTo(new Spot(Landmark.FOOT, Side.LEFT));
  }

  @Test
  void tellsEveryProblemAtOnce() {
    List<String> problems =
        problems(
            GOOD.replace("hip-flexion", "hipp-flexion")
                .replace("to: down", "to: nowhere")
                .replace("left-knee", "left-kneee")
                .replace("cervical-flexion: 30", "cervical-flexion: 300"));
    assertThat(problems).hasSize(4);
    assertThat(String.join("\n", problems))
        .contains("hipp-flexion", "nowhere", "left-kneee", "300");
  }

  @Test
  void showsStartAndEndUnlessStillsAreNamed() {
    Motion plain = MotionReader.read("nod", GOOD, new Problems()).orElseThrow();
    assertThat(plain.stills()).containsExactly(0, 1);
    Motion rest = MotionReader.read("nod", GOOD + "stills: [down]\n", new Problems()).orElseThrow();
    assertThat(rest.stills()).containsExactly(1);
    assertThat(problems(GOOD + "stills: [up, aside]\n")).anyMatch(p -> p.contains("aside"));
  }

  @Test
  void refusesAnArrowInAPoseThatIsNotThere() {
    assertThat(problems(GOOD.replace("kind: move}]", "kind: move, in: aside}]")))
        .anyMatch(p -> p.contains("aside"));
  }

  @Test
  void putsAThingWhereThePoseHasIt() {
    Motion motion =
        MotionReader.read("nod", GOOD.replace("0, 0]}", "0, 0], in: [down]}"), new Problems())
            .orElseThrow();
    assertThat(motion.props().get(0).isIn(motion.poses().get(0))).isFalse();
    assertThat(motion.props().get(0).isIn(motion.poses().get(1))).isTrue();
    assertThat(motion.mirrored().props().get(0).isIn(motion.poses().get(0))).isFalse();
    assertThat(problems(GOOD.replace("0, 0]}", "0, 0], in: [aside]}")))
        .anyMatch(p -> p.contains("aside"));
  }

  @Test
  void aCircleMaySayItsAxis() {
    String circle = GOOD.replace("kind: move}]", "kind: circle, towards: [0, 1, 0]}]");
    assertThat(MotionReader.read("nod", circle, new Problems())).isPresent();
    assertThat(problems(circle.replace("circle", "move"))).anyMatch(p -> p.contains("towards"));
  }

  @Test
  void refusesABreathWithoutDirection() {
    assertThat(problems(GOOD.replace("kind: move}]", "kind: breathe}]")))
        .anyMatch(p -> p.contains("towards"));
  }

  @Test
  void closesHandsOnly() {
    assertThat(problems(GOOD.replace("name: down", "name: down\n    fists: [left-foot]")))
        .anyMatch(p -> p.contains("left-foot is not a hand"));
  }

  @Test
  void refusesAMotionWithoutAnEnd() {
    String text = GOOD.substring(0, GOOD.indexOf("  - name: down"));
    assertThat(problems(text)).anyMatch(p -> p.contains("fewer than two"));
  }

  @Test
  void refusesAnAngleOfALimbOnTheTrunk() {
    assertThat(problems(GOOD.replace("trunk: {cervical-flexion", "trunk: {knee-flexion")))
        .anyMatch(p -> p.contains("knee-flexion"));
  }

  private static List<String> problems(String text) {
    Problems problems = new Problems();
    assertThat(MotionReader.read("nod", text, problems)).isEmpty();
    return problems.all().stream().map(Problem::forPerson).toList();
  }
}
