package org.backwise.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.figure.drawing.Palette;
import org.backwise.model.motion.Motion;
import org.junit.jupiter.api.Test;

class PictureTest {

  private final Figures figures = new Figures(Content.body());

  @Test
  void theMovementsArrowIsInTheEndOnly() {
    Motion bridge = Content.motion("bridge");
    assertThat(figures.svg(bridge, 0, FigureStyle.light("x"))).doesNotContain("bf-arrow");
    assertThat(figures.svg(bridge, 1, FigureStyle.light("x"))).contains("bf-arrow");
  }

  @Test
  void threeStillsStandInARowAndTheFirstIsPlain() {
    String strip = figures.startToEnd(Content.motion("cat-camel"), FigureStyle.light("x"));
    assertThat(strip.split("<svg ", -1)).hasSize(1 + 1 + 3);
    assertThat(strip.split("</svg>", -1)[0]).doesNotContain("bf-arrow").doesNotContain("bf-eased");
    assertThat(strip.split("</svg>", -1)[1]).contains("bf-arrow").contains("bf-eased");
    assertThat(strip.split("</svg>", -1)[2]).contains("bf-arrow").contains("bf-eased");
  }

  @Test
  void aRestIsOnePictureWithoutAnArrow() {
    Motion rest = Content.motion("prone-lying");
    String picture = figures.startToEnd(rest, FigureStyle.light("x"));
    assertThat(picture.split("<svg ", -1)).hasSize(1 + 1 + 1);
    assertThat(picture).doesNotContain("bf-arrow").contains("bf-eased");
  }

  @Test
  void theOtherWayOfATurnHasItsOwnArrow() {
    Motion turn = Content.motion("neck-turn-sitting");
    String right = arrow(figures.svg(turn, 1, FigureStyle.light("x")));
    String left = arrow(figures.svg(turn, 2, FigureStyle.light("x")));
    assertThat(right).isNotEmpty().isNotEqualTo(left);
  }

  private static String arrow(String svg) {
    return svg.substring(svg.indexOf("bf-arrow-line"));
  }

  @Test
  void whereNothingMovesTwoArrowsMeet() {
    String press = figures.svg(Content.motion("neck-side-press"), 1, FigureStyle.light("x"));
    assertThat(press.split("class=\"bf-arrow\"", -1)).hasSize(1 + 2);
  }

  @Test
  void whoKeepsLookingAtAMarkHasALineThere() {
    String looks = figures.svg(Content.motion("gaze-hold-head-turn"), 0, FigureStyle.light("x"));
    String plain = figures.svg(Content.motion("neck-turn-sitting"), 0, FigureStyle.light("x"));
    assertThat(looks).contains("stroke-dasharray");
    assertThat(plain).doesNotContain("stroke-dasharray");
  }

  @Test
  void handsAreBare() {
    String standing = figures.svg(Content.motion("yoga-mountain"), 0, FigureStyle.light("x"));
    assertThat(standing.split("class=\"bf-skin\"", -1)).hasSizeGreaterThanOrEqualTo(1 + 4);
  }

  @Test
  void handsLieOnTheChairBackThatStandsBeforeOne() {
    String before = figures.svg(Content.motion("weight-shift-standing"), 0, FigureStyle.light("x"));
    String beside =
        figures.svg(Content.motion("standing-hip-abduction"), 0, FigureStyle.light("x"));
    assertThat(before.lastIndexOf("bf-near")).isGreaterThan(before.lastIndexOf("bf-prop"));
    assertThat(before.split("bf-near", -1)).hasSizeGreaterThan(beside.split("bf-near", -1).length);
  }

  @Test
  void workingAndStretchedRegionsDifferInMoreThanColour() {
    String worked = figures.svg(Content.motion("bridge"), 1, FigureStyle.print("x"));
    String stretched =
        figures.svg(Content.motion("hamstring-stretch-lying"), 1, FigureStyle.print("x"));
    assertThat(worked).contains("bf-worked-line").doesNotContain("bf-stretched");
    assertThat(stretched).contains("bf-stretched-line").doesNotContain("bf-worked");
  }

  @Test
  void theOtherSideIsAnotherPicture() {
    Motion clam = Content.motion("clam");
    FigureStyle style = FigureStyle.light("x");
    assertThat(figures.svg(clam, 1, style.otherSide())).isNotEqualTo(figures.svg(clam, 1, style));
    assertThat(figures.svg(clam, 1, style.otherSide().otherSide()))
        .isEqualTo(figures.svg(clam, 1, style));
  }

  @Test
  void aSheetNamesEveryMotion() {
    List<Motion> some = Content.motions().subList(0, 5);
    String sheet = new ContactSheet(figures, Palette.LIGHT).svg(some, 2);
    some.forEach(motion -> assertThat(sheet).contains(">" + motion.id() + "<"));
  }

  @Test
  void theStyleSheetColoursEveryClassForLightDarkAndPaper() {
    assertThat(FigureStyle.stylesheet())
        .contains(".bf-near{fill:var(--bf-near)}")
        .contains("prefers-color-scheme:dark")
        .contains("@media print");
  }
}
