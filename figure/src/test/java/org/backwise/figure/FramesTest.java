package org.backwise.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.View;
import org.backwise.reading.Node;
import org.backwise.reading.Problems;
import org.backwise.reading.YamlReader;
import org.junit.jupiter.api.Test;

class FramesTest {

  private static final int MOST_BYTES = 12_000;

  /**
   * Millimetres: what is drawn lies a little beside the places that the check of closing looks at.
   */
  private static final int MOST_OFF = 15;

  private final Figures figures = new Figures(Content.body());

  @Test
  void everyMotionIsSmallForBothSides() throws IOException {
    for (Motion motion : Content.motions()) {
      FigureStyle style = FigureStyle.light(motion.id());
      assertThat(zipped(figures.frames(motion, style))).as(motion.id()).isLessThan(MOST_BYTES);
      assertThat(zipped(figures.frames(motion, style.otherSide())))
          .as(motion.id())
          .isLessThan(MOST_BYTES);
    }
  }

  private static int zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }

  @Test
  void everyFrameHasEveryMovingPointAndEveryPhaseItsFrames() {
    for (Motion motion : Content.motions()) {
      Node.Mapping film = film(motion);
      int moving = items(film, "moving").size();
      List<Node> frames = items(film, "frames");
      for (Node frame : frames) {
        assertThat(items((Node.Mapping) frame, "at")).as(motion.id()).hasSize(2 * moving);
      }
      for (Node phase : items(film, "phases")) {
        assertThat(number((Node.Mapping) phase, "first")).isBetween(0, frames.size() - 1);
        assertThat(number((Node.Mapping) phase, "last")).isBetween(0, frames.size() - 1);
      }
    }
  }

  @Test
  void aRepetitionEndsWhereItBegan() {
    for (Motion motion : Content.motions()) {
      Node.Mapping film = film(withoutArrows(motion));
      List<Node> phases = items(film, "phases");
      List<Node> start = frame(film, number((Node.Mapping) phases.get(0), "first"));
      List<Node> end = frame(film, number((Node.Mapping) phases.get(phases.size() - 1), "last"));
      for (int i = 0; i < start.size(); i++) {
        assertThat(number(end.get(i)))
            .as(motion.id())
            .isBetween(number(start.get(i)) - MOST_OFF, number(start.get(i)) + MOST_OFF);
      }
    }
  }

  /** Where an arrow is not shown its points say nothing. */
  private static Motion withoutArrows(Motion m) {
    return new Motion(
        m.id(),
        m.position(),
        m.liesOn(),
        m.side(),
        m.view(),
        m.closeUp(),
        m.walks(),
        m.fromLeft(),
        m.poses(),
        m.phases(),
        m.props(),
        m.tints(),
        List.of(),
        m.stills());
  }

  private static List<Node> frame(Node.Mapping film, int at) {
    return items((Node.Mapping) items(film, "frames").get(at), "at");
  }

  @Test
  void theSameFramesAreMadeAgain() {
    Motion clam = Content.motion("clam");
    FigureStyle style = FigureStyle.light("x");
    assertThat(new Figures(Content.body()).frames(clam, style))
        .isEqualTo(figures.frames(clam, style));
  }

  @Test
  void aTurnedFigureIsTheSameMotionSeenFromElsewhere() {
    Motion bridge = Content.motion("bridge");
    FigureStyle style = FigureStyle.light("x");
    String front = figures.frames(bridge.seen(View.FRONT), style);
    assertThat(front).contains("\"view\":\"front\"").isNotEqualTo(figures.frames(bridge, style));
  }

  @Test
  void aHeavierBuildDoesTheSameMotion() {
    var heavier = new Figures(Content.body().build("heavier").orElseThrow());
    Motion bridge = Content.motion("bridge");
    FigureStyle style = FigureStyle.light("x");
    assertThat(heavier.frames(bridge, style)).isNotEqualTo(figures.frames(bridge, style));
    assertThat(Content.body().build("tall")).isEmpty();
    for (Motion motion : Content.motions()) {
      assertThat(heavier.svg(motion, 1, style)).as(motion.id()).doesNotContain("NaN");
    }
  }

  private Node.Mapping film(Motion motion) {
    String json = figures.frames(motion, FigureStyle.light("x"));
    return (Node.Mapping) YamlReader.read("film", json, new Problems()).orElseThrow();
  }

  private static List<Node> items(Node.Mapping mapping, String key) {
    return ((Node.Sequence) node(mapping, key)).items();
  }

  private static int number(Node.Mapping mapping, String key) {
    return number(node(mapping, key));
  }

  private static int number(Node node) {
    return Integer.parseInt(((Node.Scalar) node).text());
  }

  private static Node node(Node.Mapping mapping, String key) {
    return java.util.Objects.requireNonNull(mapping.entries().get(key));
  }
}
