package org.backwise.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresCommandTest {

  @TempDir private Path out = Path.of("");

  @Test
  void drawsTheExercisesThatAreNamed() throws IOException {
    Run run = Run.of("figures", "bridge", "clam", "--out", out);
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines()).hasSize(2);
    assertThat(Files.readString(out.resolve("bridge.svg"))).contains("data-motion=\"bridge\"");
    assertThat(out.resolve("clam.svg")).exists();
  }

  @Test
  void drawsPixelsThatAreNotAllWhite() throws IOException {
    assertThat(Run.of("figures", "bridge", "--out", out, "--format", "png").exit()).isZero();
    var image = ImageIO.read(out.resolve("bridge.png").toFile());
    assertThat(image.getWidth()).isEqualTo(1200);
    int[] all = image.getRGB(0, 0, 1200, image.getHeight(), null, 0, 1200);
    assertThat(java.util.Arrays.stream(all).distinct().count()).isGreaterThan(10);
  }

  @Test
  void theOtherSideViewAndBuildAreOtherPictures() throws IOException {
    String[][] ways = {
      {}, {"--side", "left"}, {"--view", "front"}, {"--build", "heavier"}, {"--build", "slim"}
    };
    java.util.Set<String> drawn = new java.util.HashSet<>();
    for (String[] way : ways) {
      java.util.List<Object> words =
          new java.util.ArrayList<>(java.util.List.of("figures", "clam", "--out", out));
      words.addAll(java.util.List.of(way));
      Run run = Run.of(words.toArray());
      assertThat(run.exit()).as(run.err()).isZero();
      drawn.add(Files.readString(Path.of(run.out().strip())));
    }
    assertThat(drawn).hasSize(ways.length);
  }

  @Test
  void drawsFromAnotherFolderOfContent() {
    Run run = Run.of("figures", "clam", "--out", out, "--content", "../content");
    assertThat(run.exit()).as(run.err()).isZero();
    Run none = Run.of("figures", "clam", "--out", out, "--content", "../nowhere");
    assertThat(none.exit()).isEqualTo(ExitCodes.BAD_INPUT);
  }

  @Test
  void sheetsAndFramesHaveTheirFiles() {
    assertThat(Run.of("figures", "clam", "bridge", "--out", out, "--format", "sheet").exit())
        .isZero();
    assertThat(out.resolve("sheet-01.png")).exists();
    assertThat(Run.of("figures", "clam", "--out", out, "--format", "frames").exit()).isZero();
    assertThat(out.resolve("clam.json")).exists();
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    Run exercise = Run.of("figures", "brigde", "--out", out);
    assertThat(exercise.exit()).isEqualTo(ExitCodes.BAD_INPUT);
    assertThat(exercise.err()).contains("bridge");
    Run view = Run.of("figures", "bridge", "--out", out, "--view", "frnt");
    assertThat(view.exit()).isEqualTo(ExitCodes.BAD_INPUT);
    assertThat(view.err()).contains("front");
    assertThat(Run.of("figures", "bridge", "--out", out, "--build", "tall").exit())
        .isEqualTo(ExitCodes.BAD_INPUT);
  }
}
