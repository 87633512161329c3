package org.backwise.server.pages.begin;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backwise.knowledge.Knowledge;
import org.backwise.server.drafts.Draft;
import org.backwise.server.intake.Ago;
import org.backwise.server.intake.FieldProblem;
import org.backwise.server.intake.FormReader;
import org.backwise.server.intake.FormReading;
import org.backwise.server.pages.frame.DangerGroup;
import org.backwise.server.pages.frame.Form;
import org.backwise.server.screening.Asking;
import org.backwise.server.screening.EmergencyWords;
import org.backwise.server.screening.Whereabouts;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the question pages show. */
@Component
final class StepPages {
  private final Knowledge knowledge;
  private final EmergencyWords emergency;
  private final FormReader reader;
  private final Steps steps;
  private final StepProblems problems;

  StepPages(
      Knowledge knowledge,
      EmergencyWords emergency,
      FormReader reader,
      Steps steps,
      StepProblems problems) {
    this.knowledge = knowledge;
    this.emergency = emergency;
    this.reader = reader;
    this.steps = steps;
    this.problems = problems;
  }

  /** Fills {@code model} for {@code step}. */
  void show(Step step, Draft draft, List<FieldProblem> found, Locale locale, Model model) {
    List<Step> mine = steps.of(draft);
    model
        .addAttribute("step", step.id())
        .addAttribute("number", Steps.number(mine, step))
        .addAttribute("of", mine.size())
        .addAttribute("first", false)
        .addAttribute("form", new Form(draft, found))
        .addAttribute("units", Ago.UNITS)
        .addAttribute("today", reader.today());
    if (step.asksDanger()) {
      part(steps.parts().indexOf(step), draft, locale, model);
    } else if (step.id().equals("pain")) {
      model.addAttribute("same", SamePain.places(draft));
    } else if (step.id().equals("clearance")) {
      model.addAttribute("coverable", Coverable.of(knowledge, draft));
    }
  }

  private void part(int part, Draft draft, Locale locale, Model model) {
    String country = Whereabouts.of(draft, locale);
    List<DangerGroup> groups = DangerGroup.of(knowledge, emergency.number(country));
    Optional<LocalDate> before = Asking.before(draft, reader.today());
    model
        .addAttribute("group", groups.get(part))
        .addAttribute("part", part + 1)
        .addAttribute("parts", groups.size())
        .addAttribute("before", before.orElse(null))
        .addAttribute("first", part == 0 || before.isPresent())
        .addAttribute("country", country == null ? "" : country)
        .addAttribute("countries", emergency.countries());
  }

  /** The first step whose answers are still open, or the last. */
  Step firstOpen(Draft draft) {
    FormReading reading = reader.read(draft);
    List<Step> mine = steps.of(draft);
    return mine.stream()
        .filter(step -> !problems.on(step, draft, reading).isEmpty())
        .findFirst()
        .orElse(mine.get(mine.size() - 1));
  }
}
