package org.backwise.server.pages.exercise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.evidence.Evidence;
import org.backwise.model.evidence.Source;
import org.backwise.model.exercise.Exercise;
import org.springframework.stereotype.Component;

/** What an exercise and its doses rest on, and how far that was checked. */
@Component
class Backing {
  private final Knowledge knowledge;

  Backing(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  Words of(Exercise exercise) {
    Set<String> ids = new LinkedHashSet<>(exercise.evidence().sources());
    Set<String> doses = new LinkedHashSet<>();
    exercise.doses().forEach(dose -> ids.addAll(dose.evidence().sources()));
    exercise.doses().forEach(dose -> doses.add(checked(dose.evidence())));
    return new Words(
        ids.stream().flatMap(id -> knowledge.sources().find(id).stream()).toList(),
        checked(exercise.evidence()),
        List.copyOf(doses),
        exercise.evidence().reviewedBy() != null);
  }

  private String checked(Evidence evidence) {
    String mark = evidence.verification().name().toLowerCase(Locale.ROOT);
    return knowledge.texts().say("page.checked." + mark);
  }

  /**
   * Sources and marks in words.
   *
   * @param doses how far each way of dosing was checked, each said once
   */
  record Words(List<Source> sources, String exercise, List<String> doses, boolean reviewed) {}
}
