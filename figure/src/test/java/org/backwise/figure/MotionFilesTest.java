package org.backwise.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.MusclePatch;
import org.backwise.model.motion.Tint;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class MotionFilesTest {

  private final Figures figures = new Figures(Content.body());

  @Test
  void everyMotionIsReadAndDrawnAsWellFormedSvg() throws Exception {
    assertThat(Content.motions()).hasSizeGreaterThan(80);
    for (Motion motion : Content.motions()) {
      String svg = figures.startToEnd(motion, FigureStyle.light(motion.id() + " <&> \"end\""));
      assertThat(svg).as(motion.id()).doesNotContain("NaN").doesNotContain("Infinity");
      Document document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(svg)));
      assertThat(document.getElementsByTagName("title").item(0).getTextContent())
          .isEqualTo(motion.id() + " <&> \"end\"");
    }
  }

  @Test
  void everyTintedMuscleGroupHasItsPlaceOnTheBody() {
    Set<String> placed = new TreeSet<>();
    for (MusclePatch patch : Content.body().muscles()) {
      placed.add(patch.group());
    }
    for (Motion motion : Content.motions()) {
      assertThat(motion.tints()).as(motion.id()).extracting(Tint::group).isSubsetOf(placed);
    }
  }

  @Test
  void everyMotionHasPhasesThatEndWhereItStarts() {
    for (Motion motion : Content.motions()) {
      assertThat(motion.phases()).as(motion.id()).isNotEmpty();
      Set<String> reached = new LinkedHashSet<>();
      motion.phases().forEach(phase -> reached.add(phase.to()));
      List<String> ends = List.of(motion.poses().get(0).name());
      assertThat(reached).as(motion.id()).contains(motion.poses().get(1).name());
      if (!motion.id().equals("shoulder-rolls") && !motion.id().equals("upper-trapezius-release-sitting")) {
        assertThat(reached).as(motion.id()).containsAll(ends);
      }
    }
  }

  @Test
  void theSamePictureIsDrawnAgain() {
    Motion bridge = Content.motion("bridge");
    String once = figures.svg(bridge, 1, FigureStyle.print("Bridge"));
    String again = new Figures(Content.body()).svg(bridge, 1, FigureStyle.print("Bridge"));
    assertThat(again).isEqualTo(once);
  }

  @Test
  void startAndEndLookDifferent() {
    for (Motion motion : Content.motions()) {
      String start = figures.svg(motion, 0, FigureStyle.light("x"));
      String end = figures.svg(motion, 1, FigureStyle.light("x"));
      assertThat(end).as(motion.id()).isNotEqualTo(start);
    }
  }
}
