package org.backwise.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.backwise.model.motion.Arrow;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.Point;
import org.junit.jupiter.api.Test;

class StillsTest {

  private final Figures figures = new Figures(Content.body());
  private final FigureStyle style = FigureStyle.light("x");

  @Test
  void manyStillsStandInTwoRows() {
    assertThat(rows("floor-and-up-with-chair")).containsExactly(3, 3);
    assertThat(rows("upper-trapezius-stretch-anchored")).containsExactly(3, 2);
    assertThat(rows("wall-push-up-plus")).containsExactly(4);
  }

  /** How many panels each row has. */
  private List<Integer> rows(String exercise) {
    List<String> tops = panelTops(figures.startToEnd(Content.motion(exercise), style));
    return tops.stream().distinct().map(top -> Collections.frequency(tops, top)).toList();
  }

  private static List<String> panelTops(String strip) {
    return Pattern.compile("<svg x=\"[^\"]*\" y=\"([^\"]*)\"")
        .matcher(strip)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void aPillowIsOnlyWhereItLiesInThatPose() {
    Motion bridge = Content.motion("yoga-supported-bridge");
    for (int still : bridge.stills()) {
      String picture = figures.svg(bridge, still, style);
      assertThat(picture.split("class=\"bf-soft\"", -1)).hasSize(1 + 2);
    }
  }

  @Test
  void aCircleGoneBothWaysTurnsAboutItsAxis() {
    Motion circles = Content.motion("hip-circles-standing");
    int there = circles.stills().get(1);
    Point axis = Objects.requireNonNull(circles.arrows().get(0).towards());
    String one = arrow(figures.svg(circles, there, style));
    assertThat(arrow(figures.svg(round(circles, axis), there, style))).isEqualTo(one);
    Point other = new Point(0, -axis.y(), 0);
    assertThat(arrow(figures.svg(round(circles, other), there, style))).isNotEqualTo(one);
  }

  private static String arrow(String svg) {
    return svg.substring(svg.indexOf("bf-arrow-line"));
  }

  private static Motion round(Motion motion, Point axis) {
    Arrow first = motion.arrows().get(0);
    return new Motion(
        motion.id(),
        motion.position(),
        motion.liesOn(),
        motion.side(),
        motion.view(),
        motion.closeUp(),
        motion.walks(),
        motion.fromLeft(),
        motion.poses(),
        motion.phases(),
        motion.props(),
        motion.tints(),
        List.of(new Arrow(first.of(), first.kind(), axis, first.in())),
        motion.stills());
  }
}
