package org.backwise.server.pages.exercise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.backwise.model.evidence.Source;
import org.backwise.model.exercise.Exercise;
import org.backwise.server.pages.frame.Grounds;
import org.springframework.stereotype.Component;

/** What an exercise and its doses rest on, and how far that was checked. */
@Component
class Backing {
  private final Grounds grounds;

  Backing(Grounds grounds) {
    this.grounds = grounds;
  }

  Words of(Exercise exercise) {
    Set<String> ids = new LinkedHashSet<>(exercise.evidence().sources());
    Set<String> doses = new LinkedHashSet<>();
    exercise.doses().forEach(dose -> ids.addAll(dose.evidence().sources()));
    exercise.doses().forEach(dose -> doses.add(grounds.checked(dose.evidence())));
    return new Words(
        grounds.sources(ids),
        grounds.checked(exercise.evidence()),
        List.copyOf(doses),
        exercise.evidence().reviewedBy() != null);
  }

  /**
   * Sources and marks in words.
   *
   * @param doses how far each way of dosing was checked, each said once
   */
  record Words(List<Source> sources, String exercise, List<String> doses, boolean reviewed) {}
}
