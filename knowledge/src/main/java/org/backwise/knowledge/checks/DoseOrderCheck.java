package org.backwise.knowledge.checks;

import java.util.List;
import java.util.stream.IntStream;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.CatalogueDose;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.Load;
import org.backwise.reading.Problems;

/** Doses stand from low to high: by load, then seconds held, then each hold, then seconds moved. */
final class DoseOrderCheck implements Check {

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    List<String> bands = knowledge.vocabulary().list("bands");
    for (Exercise exercise : knowledge.exercises().all()) {
      List<Dose> doses = exercise.doses().stream().map(CatalogueDose::dose).toList();
      for (int i = 1; i < doses.size(); i++) {
        if (!rises(doses.get(i - 1), doses.get(i), bands)) {
          String file = "exercises/" + exercise.id() + ".yaml";
          String told = "is not above the dose before; doses go from low to high";
          Finding.at(knowledge.trees(), problems, file, told, "doses", i);
        }
      }
    }
  }

  private static boolean rises(Dose low, Dose high, List<String> bands) {
    int load = Integer.compare(weight(high.load(), bands), weight(low.load(), bands));
    int held = Integer.compare(held(high), held(low));
    int moved = Integer.compare(moved(high), moved(low));
    int hold = Integer.compare(high.holdSeconds(), low.holdSeconds());
    return IntStream.of(load, held, hold, moved).filter(c -> c != 0).findFirst().orElse(0) > 0;
  }

  private static int held(Dose dose) {
    return dose.sets() * dose.reps() * dose.holdSeconds();
  }

  private static int moved(Dose dose) {
    return dose.sets() * dose.reps() * (dose.tempo().outSeconds() + dose.tempo().backSeconds());
  }

  private static int weight(Load load, List<String> bands) {
    return switch (load.kind()) {
      case "band" -> 1 + bands.indexOf(load.detail());
      case "kg" -> Integer.parseInt(load.detail());
      default -> 0;
    };
  }
}
