package org.backwise.commands.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.backwise.figure.FigureStyle;
import org.backwise.figure.Figures;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.motion.Motions;
import org.backwise.model.Side;
import org.backwise.model.motion.Motion;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Routine;
import org.junit.jupiter.api.Test;

/** Moving figures come to a phone on the floor: those of one session are small together. */
class SessionFiguresIT {

  private record Film(String exercise, Side side) {}

  private static final int MOST_BYTES = 60_000;

  private final Motions motions = Motions.of(Knowledge.load().trees());
  private final Figures figures = new Figures(motions.body());
  private final Map<Film, Integer> sizes = new HashMap<>();

  @Test
  void theFiguresOfEverySessionOfTheCasesAreSmallTogether() {
    int largest = 0;
    for (CaseFile file : CaseFile.all()) {
      if (file.expected().exit() == 0) {
        for (Phase phase : Run.of(file).made().programme().phases()) {
          for (Routine routine : phase.routines()) {
            int bytes = bytes(routine);
            assertThat(bytes).as("%s %s", file, routine.kind()).isLessThan(MOST_BYTES);
            largest = Math.max(largest, bytes);
          }
        }
      }
    }
    assertThat(largest).isGreaterThan(MOST_BYTES / 10);
  }

  private int bytes(Routine routine) {
    return routine.items().stream()
        .flatMap(item -> sides(item).stream().map(side -> new Film(item.exercise(), side)))
        .distinct()
        .mapToInt(film -> sizes.computeIfAbsent(film, this::zipped))
        .sum();
  }

  /** An exercise of both sides is shown on each. */
  private List<Side> sides(Item item) {
    boolean oneSided = motions.of(item.exercise()).filter(m -> m.side() != Side.BOTH).isPresent();
    return oneSided && item.side() == Side.BOTH
        ? List.of(Side.LEFT, Side.RIGHT)
        : List.of(item.side());
  }

  private int zipped(Film film) {
    return motions.of(film.exercise()).map(motion -> zipped(motion, film.side())).orElse(0);
  }

  private int zipped(Motion motion, Side side) {
    FigureStyle style = FigureStyle.light("");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      String json =
          figures.frames(motion, motion.side().isOpposite(side) ? style.otherSide() : style);
      zip.write(json.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }
}
