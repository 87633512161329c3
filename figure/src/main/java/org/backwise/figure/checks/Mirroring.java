package org.backwise.figure.checks;

import java.util.List;

/**
 * Done on the other side it is its mirror image all the way, so that what holds here holds there.
 */
final class Mirroring implements FigureCheck {

  private final double gap;

  Mirroring(double gapMetres) {
    this.gap = gapMetres;
  }

  @Override
  public String name() {
    return "mirroring";
  }

  @Override
  public List<Fault> faults(Shown shown) {
    Repetition here = shown.repetition();
    int steps = here.passages().isEmpty() ? 1 : here.passages().get(0).instants().size() - 1;
    Repetition there = Repetition.of(here.body(), here.motion().mirrored(), steps);
    Worst worst = new Worst();
    for (int p = 0; p < here.passages().size(); p++) {
      Passage passage = here.passages().get(p);
      for (int i = 0; i <= steps; i++) {
        double off =
            Apart.furthestFromImage(
                passage.instants().get(i), there.passages().get(p).instants().get(i));
        String told = "the other side is %.2f mm off the mirror image, %s";
        String when = passage.when(i);
        worst.add("body", off - gap, () -> told.formatted(off * 1000, when));
      }
    }
    return worst.faults();
  }
}
