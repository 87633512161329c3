package org.backwise.server.pages.begin;

import java.util.Map;
import java.util.Optional;
import org.backwise.server.drafts.Draft;
import org.backwise.server.intake.FormReader;
import org.backwise.server.intake.FormReading;
import org.backwise.server.screening.Asking;
import org.springframework.stereotype.Component;

/** The danger questions as pages: what is still to be asked today, and what was said so far. */
@Component
final class DangerParts {
  private final Steps steps;
  private final StepProblems problems;
  private final FormReader reader;

  DangerParts(Steps steps, StepProblems problems, FormReader reader) {
    this.steps = steps;
    this.problems = problems;
    this.reader = reader;
  }

  /** Where to begin, or to go on. */
  Step first(Draft draft) {
    return open(draft).orElse(steps.parts().get(0));
  }

  /** The first part that still needs an answer in this asking. */
  Optional<Step> open(Draft draft) {
    Draft said = said(draft);
    FormReading reading = reader.read(said);
    return steps.parts().stream()
        .filter(part -> !answered(draft, part) || !problems.on(part, said, reading).isEmpty())
        .findFirst();
  }

  /** What {@code page} shows: a "no" of another day is asked again. */
  Draft shown(Draft draft, Step page) {
    return page.asksDanger() && !answered(draft, page)
        ? Asking.withoutNo(draft, page::owns)
        : draft;
  }

  /** What was said in this asking; the parts ahead may tell of a visit, and are not judged yet. */
  Draft said(Draft draft) {
    Draft said = Asking.asOf(draft, reader.today());
    for (Step part : steps.parts()) {
      if (!answered(draft, part)) {
        said = said.replace(part::owns, Map.of());
      }
    }
    return said;
  }

  private boolean answered(Draft draft, Step part) {
    return Asking.answered(draft, part.id(), reader.today());
  }
}
