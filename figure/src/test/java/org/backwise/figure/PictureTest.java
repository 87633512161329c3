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
