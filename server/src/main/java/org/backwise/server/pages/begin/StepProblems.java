package org.backwise.server.pages.begin;

import java.util.ArrayList;
import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.server.drafts.Draft;
import org.backwise.server.intake.FieldProblem;
import org.backwise.server.intake.FormReading;
import org.backwise.server.screening.Asking;
import org.springframework.stereotype.Component;

/** What a page's answers still need: what the reader says, and what was not asked yet. */
@Component
final class StepProblems {
  private static final String ASKING = "screening";
  private static final List<String> ANSWERS = List.of("yes", "no", "unsure");
  private static final String LIMITS = "clearance.limits";

  private final Knowledge knowledge;

  StepProblems(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The problems on {@code step}, one a field. */
  List<FieldProblem> on(Step step, Draft draft, FormReading reading) {
    List<FieldProblem> found = new ArrayList<>();
    unanswered(step, draft, found);
    if (step.owns(ASKING) && Asking.underWay(draft)) {
      found.add(new FieldProblem(ASKING, "page.problem.flag"));
    }
    for (String choice : step.choices()) {
      if (draft.all(choice).isEmpty()) {
        found.add(new FieldProblem(choice, "page.problem.none-or"));
      }
    }
    if (step.owns(LIMITS) && limitsUntold(draft)) {
      found.add(new FieldProblem(LIMITS, "page.problem.limits"));
    }
    for (FieldProblem problem : reading.problems()) {
      boolean known = found.stream().anyMatch(f -> f.field().equals(problem.field()));
      if (step.owns(problem.field()) && !known && !SamePain.spares(draft, problem.field())) {
        found.add(problem);
      }
    }
    return found;
  }

  private static boolean limitsUntold(Draft draft) {
    boolean agreed = draft.has("clearance.by") && !draft.get("clearance.by").equals("none");
    return agreed && draft.get("clearance.limited").equals("yes") && !draft.has(LIMITS);
  }

  private void unanswered(Step step, Draft draft, List<FieldProblem> found) {
    knowledge.flagsInOrder().stream()
        .map(flag -> "flag." + flag.id())
        .filter(field -> step.owns(field) && !ANSWERS.contains(draft.get(field)))
        .forEach(field -> found.add(new FieldProblem(field, "page.problem.flag")));
  }
}
