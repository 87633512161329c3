package org.backwise.benchmarks.peers;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.backwise.benchmarks.instance.Answer;
import org.backwise.benchmarks.instance.Instance;
import org.jspecify.annotations.Nullable;

/** A phase as Timefold sees it: places, and how they are weighed. */
@PlanningSolution
public class Filling {

  @PlanningEntityCollectionProperty private List<Place> places = new ArrayList<>();
  @PlanningScore private @Nullable HardMediumSoftLongScore score;
  private @Nullable Weighing weighing;
  private @Nullable Bodies bodies;

  /** For Timefold. */
  public Filling() {}

  /** An empty filling with as many places as a routine may have items, and one for a daily item. */
  Filling(Instance instance) {
    Facts facts = new Facts(instance);
    this.weighing = new Weighing(instance, facts);
    this.bodies = new Bodies(instance);
    for (int s = 0; s < instance.slots().size(); s++) {
      for (int i = 0; i <= instance.limits().items(); i++) {
        places.add(new Place(places.size(), s, facts.open(s)));
      }
    }
  }

  HardMediumSoftLongScore weigh() {
    Bodies filled = filled();
    Weighing scale = Objects.requireNonNull(weighing);
    scale.weigh(filled);
    return HardMediumSoftLongScore.of(-scale.broken(), -scale.missing(), scale.value());
  }

  Answer answer() {
    return filled().answer();
  }

  private Bodies filled() {
    Bodies filled = Objects.requireNonNull(bodies);
    filled.clear();
    for (Place place : places) {
      Integer item = place.item();
      if (item != null) {
        filled.add(place.slot(), item);
      }
    }
    return filled;
  }

  @Nullable HardMediumSoftLongScore score() {
    return score;
  }
}
