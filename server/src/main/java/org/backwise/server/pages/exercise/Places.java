package org.backwise.server.pages.exercise;

import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.PagesTable.Site;
import org.backwise.model.exercise.Exercise;
import org.springframework.stereotype.Component;

/** Where an exercise can be done. */
@Component
class Places {
  private final Knowledge knowledge;

  Places(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Whether {@code place} has the surface of {@code exercise}, and its things or stand-ins. */
  boolean allow(Exercise exercise, String place) {
    Site site = knowledge.tables().pages().places().get(place);
    return site != null
        && site.surfaces().contains(exercise.surface())
        && exercise.equipment().stream().allMatch(piece -> has(site, exercise, piece));
  }

  private static boolean has(Site site, Exercise exercise, String piece) {
    List<String> there = site.equipment();
    return there.contains(piece)
        || exercise.substitutes().stream()
            .filter(s -> s.equipment().equals(piece))
            .anyMatch(s -> s.use().stream().anyMatch(there::contains));
  }
}
