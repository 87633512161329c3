package org.backwise.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
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
  void fourWideStillsStandInTwoRows() {
    String way = figures.startToEnd(Content.motion("floor-and-up-with-chair"), style);
    assertThat(panelTops(way))
        .hasSize(4)
        .satisfies(tops -> assertThat(tops.get(1)).isEqualTo(tops.get(0)));
    assertThat(panelTops(way).get(2)).isNotEqualTo(panelTops(way).get(1));
    String narrow = figures.startToEnd(Content.motion("wall-push-up-plus"), style);
    assertThat(new HashSet<>(panelTops(narrow))).hasSize(1);
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
