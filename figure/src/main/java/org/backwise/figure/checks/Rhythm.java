package org.backwise.figure.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.motion.MotionPhase;
import org.backwise.model.motion.PhaseKind;

/** Ways out, holds and ways back last as some dose prescribes; who has no tempo is free. */
final class Rhythm implements FigureCheck {

  private record Run(PhaseKind kind, double seconds) {}

  private final int longestHold;

  Rhythm(int longestHoldSeconds) {
    this.longestHold = longestHoldSeconds;
  }

  @Override
  public String name() {
    return "rhythm";
  }

  @Override
  public List<Fault> faults(Shown shown) {
    Worst worst = new Worst();
    if (!seconds(shown.exercise(), d -> d.tempo().outSeconds()).equals(Set.of(0))) {
      List<Run> runs = runs(shown.motion().phases());
      for (Run run : runs) {
        Set<Integer> prescribed = prescribed(shown.exercise(), run.kind);
        boolean fits = prescribed.stream().anyMatch(s -> s == run.seconds);
        String told = "%s lasts %.1f seconds, but the doses say %s";
        worst.add(
            run.kind.code(),
            fits ? 0 : 1,
            () -> told.formatted(run.kind.code(), run.seconds, prescribed));
      }
      boolean held = runs.stream().anyMatch(run -> run.kind == PhaseKind.HOLD);
      boolean free = prescribed(shown.exercise(), PhaseKind.HOLD).contains(0);
      worst.add("hold", held || free ? 0 : 1, () -> "every dose holds, but the motion does not");
    }
    return worst.faults();
  }

  private Set<Integer> prescribed(Exercise exercise, PhaseKind kind) {
    return switch (kind) {
      case OUT -> seconds(exercise, dose -> dose.tempo().outSeconds());
      case HOLD -> seconds(exercise, dose -> Math.min(longestHold, dose.holdSeconds()));
      case BACK -> seconds(exercise, dose -> dose.tempo().backSeconds());
    };
  }

  private static Set<Integer> seconds(Exercise exercise, ToIntFunction<Dose> part) {
    Set<Integer> seconds = new TreeSet<>();
    exercise.doses().forEach(dose -> seconds.add(part.applyAsInt(dose.dose())));
    return seconds;
  }

  /** Phases of one kind that follow each other are one. */
  private static List<Run> runs(List<MotionPhase> phases) {
    List<Run> runs = new ArrayList<>();
    for (MotionPhase phase : phases) {
      int last = runs.size() - 1;
      if (last >= 0 && runs.get(last).kind == phase.kind()) {
        runs.set(last, new Run(phase.kind(), runs.get(last).seconds + phase.seconds()));
      } else {
        runs.add(new Run(phase.kind(), phase.seconds()));
      }
    }
    return runs;
  }
}
