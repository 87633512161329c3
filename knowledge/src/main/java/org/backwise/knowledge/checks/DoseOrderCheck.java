package org.backwise.knowledge.checks;

import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.CatalogueDose;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.Load;
import org.backwise.reading.Problems;

/** Doses stand from low to high: the seconds of work rise, or the load does. */
final class DoseOrderCheck implements Check {

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    List<String> bands = knowledge.vocabulary().list("bands");
    for (Exercise exercise : knowledge.exercises().all()) {
      List<Dose> doses = exercise.doses().stream().map(CatalogueDose::dose).toList();
      for (int i = 1; i < doses.size(); i++) {
        if (!rises(doses.get(i - 1), doses.get(i), bands)) {
          String file = "exercises/" + exercise.id() + ".yaml";
          String told =
              "works %d s after %d s with no more load; doses go from low to high"
                  .formatted(work(doses.get(i)), work(doses.get(i - 1)));
          Finding.at(knowledge.trees(), problems, file, told, "doses", i);
        }
      }
    }
  }

  private static boolean rises(Dose low, Dose high, List<String> bands) {
    int load = Integer.compare(weight(high.load(), bands), weight(low.load(), bands));
    return load > 0 || (load == 0 && work(high) > work(low));
  }

  private static int work(Dose dose) {
    int once = dose.tempo().outSeconds() + dose.holdSeconds() + dose.tempo().backSeconds();
    return dose.sets() * dose.reps() * once;
  }

  private static int weight(Load load, List<String> bands) {
    return switch (load.kind()) {
      case "band" -> 1 + bands.indexOf(load.detail());
      case "kg" -> Integer.parseInt(load.detail());
      default -> 0;
    };
  }
}
