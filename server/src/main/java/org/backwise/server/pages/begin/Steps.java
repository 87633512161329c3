package org.backwise.server.pages.begin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.knowledge.Knowledge;
import org.backwise.server.drafts.Draft;
import org.backwise.server.intake.FormReader;
import org.backwise.server.pages.frame.DangerGroup;
import org.backwise.server.pages.frame.DangerGroup.Question;
import org.springframework.stereotype.Component;

/** The steps of the questions and their pages, in their order. */
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
  private final List<Step> parts;

  Steps(FormReader reader, Knowledge knowledge) {
    this.reader = reader;
    this.parts = parts(DangerGroup.of(knowledge, ""));
  }

  private static Step step(String id, String... fields) {
    return new Step(id, List.of(fields), List.of());
  }

  private static List<Step> parts(List<DangerGroup> groups) {
    List<Step> parts = new ArrayList<>();
    for (DangerGroup group : groups) {
      List<String> fields =
          new ArrayList<>(group.questions().stream().map(Question::field).toList());
      if (parts.isEmpty()) {
        fields.add("country");
      }
      parts.add(new Step(SAFETY + "/" + (parts.size() + 1), fields, List.of()));
    }
    return List.copyOf(parts);
  }

  /** The parts of the danger questions, a page each; together they are one step. */
  List<Step> parts() {
    return parts;
  }

  /** The page at an address. */
  Optional<Step> find(String id) {
    return pages(ALL).filter(step -> step.id().equals(id)).findFirst();
  }

  private Stream<Step> pages(List<Step> steps) {
    return steps.stream()
        .flatMap(step -> step.id().equals(SAFETY) ? parts.stream() : Stream.of(step));
  }

  /** The steps that this person is asked. */
  List<Step> of(Draft draft) {
    boolean birth = reader.asksPregnancy(draft);
    return ALL.stream().filter(step -> birth || !step.id().equals(BIRTH)).toList();
  }

  /** Which of {@code mine} a page belongs to. */
  static int number(List<Step> mine, Step page) {
    return page.asksDanger() ? 1 : mine.indexOf(page) + 1;
  }

  /** The page after {@code page}; the last one is its own next. */
  String next(Draft draft, Step page) {
    List<Step> mine = pages(of(draft)).toList();
    int next = Math.min(mine.indexOf(page) + 1, mine.size() - 1);
    return mine.get(next).id();
  }

  /** The page before {@code page}, if there is one. */
  Optional<String> before(Draft draft, Step page) {
    List<Step> mine = pages(of(draft)).toList();
    int before = mine.indexOf(page) - 1;
    return before < 0 ? Optional.empty() : Optional.of(mine.get(before).id());
  }

  /** The page that asks for {@code field}. */
  String asking(String field) {
    return pages(ALL).filter(s -> s.owns(field)).map(Step::id).findFirst().orElse(CHECK);
  }
}
