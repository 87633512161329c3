package org.backwise.server.pages.begin;

import java.util.List;
import java.util.Optional;
import org.backwise.server.drafts.Draft;
import org.backwise.server.intake.FormReader;
import org.springframework.stereotype.Component;

/** The pages of the questions, in their order. */
@Component
final class Steps {
  static final String SAFETY = "safety";
  static final String CHECK = "check";
  private static final String BIRTH = "birth";

  private static final List<Step> ALL =
      List.of(
          step(SAFETY, "flag", "country", "screening"),
          step("you", "person.birthYear", "person.sex"),
          step(BIRTH, "person.pregnant", "person.dueDate", "person.birth"),
          step("where", "site", "pain.*.side"),
          step("pain", "pain"),
          step("movement", "worseWith", "betterWith", "irritability", "responds"),
          new Step("conditions", List.of("condition"), List.of("condition")),
          new Step("operations", List.of("surgery"), List.of("surgery")),
          new Step("limits", List.of("cannot", "falls12m"), List.of("cannot")),
          step("days", "activity"),
          step("things", "setting"),
          step("time", "time"),
          step("wishes", "wish", "goal", "own"),
          step("clearance", "clearance"),
          step(CHECK, "confirmed"));

  private final FormReader reader;

  Steps(FormReader reader) {
    this.reader = reader;
  }

  private static Step step(String id, String... fields) {
    return new Step(id, List.of(fields), List.of());
  }

  Optional<Step> find(String id) {
    return ALL.stream().filter(step -> step.id().equals(id)).findFirst();
  }

  /** The pages that this person is asked. */
  List<Step> of(Draft draft) {
    boolean birth = reader.asksPregnancy(draft);
    return ALL.stream().filter(step -> birth || !step.id().equals(BIRTH)).toList();
  }

  /** The page after {@code step}; the last one is its own next. */
  String next(Draft draft, Step step) {
    List<Step> mine = of(draft);
    int next = Math.min(mine.indexOf(step) + 1, mine.size() - 1);
    return mine.get(next).id();
  }

  /** The page before {@code step}, if there is one. */
  Optional<String> before(Draft draft, Step step) {
    List<Step> mine = of(draft);
    int before = mine.indexOf(step) - 1;
    return before < 0 ? Optional.empty() : Optional.of(mine.get(before).id());
  }

  /** The page that asks for {@code field}. */
  String asking(String field) {
    return ALL.stream().filter(s -> s.owns(field)).map(Step::id).findFirst().orElse(CHECK);
  }
}
