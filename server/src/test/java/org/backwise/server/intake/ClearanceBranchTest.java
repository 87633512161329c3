package org.backwise.server.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.backwise.documents.Documents;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.Coded;
import org.backwise.model.intake.LimitKind;
import org.backwise.server.drafts.Draft;
import org.junit.jupiter.api.Test;

/** What is typed of a clearance becomes its limits, or is told. */
class ClearanceBranchTest {
  private static final String NO = "clearance.limit.no-motion";
  private static final Knowledge KNOWLEDGE = Knowledge.load();
  private static final FormReader READER =
      new FormReader(
          KNOWLEDGE,
          Documents.of(KNOWLEDGE),
          Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC));

  @Test
  void holdsEveryMovementThatWasChosen() {
    Map<String, List<String>> typed = typed(List.of("cervical-extension", "thoracic-side-bend"));
    typed.put(NO + ".cervical-extension.range", List.of("mid"));
    assertThat(limits(typed))
        .isEqualTo(
            List.of(
                motion(Map.of("segment", "cervical", "motion", "extension", "range", "mid")),
                motion(Map.of("segment", "thoracic", "motion", "side-bend"))));
  }

  @Test
  void tellsWhenALimitNamesNoMovement() {
    assertThat(problems(typed(List.of()))).contains(NO);
  }

  @Test
  void tellsOfAMovementThatIsNone() {
    assertThat(problems(typed(List.of("lumbar")))).contains(NO);
  }

  @Test
  void holdsEverythingThatAKindNames() {
    Map<String, List<String>> typed =
        limited("no-exercise", "no-load", "max-level", "must-include");
    typed.put("clearance.limit.no-exercise", List.of("bridge", "", "dead-bug", "bridge"));
    typed.put("clearance.limit.no-load", List.of("lumbar", "knee"));
    typed.put("clearance.limit.max-level", List.of("2"));
    typed.put("clearance.limit.must-include", List.of("cat-camel"));
    assertThat(limits(typed))
        .isEqualTo(
            List.of(
                Map.of("no-exercise", "bridge"),
                Map.of("no-exercise", "dead-bug"),
                Map.of("no-load", "lumbar"),
                Map.of("no-load", "knee"),
                Map.of("max-level", 2),
                Map.of("must-include", "cat-camel")));
  }

  @Test
  void tellsOfEveryLimitThatSaysNothingAtOnce() {
    List<String> kinds =
        Coded.codes(LimitKind.class).stream()
            .filter(kind -> !Coded.find(LimitKind.class, kind).orElseThrow().plain())
            .toList();
    assertThat(problems(limited(kinds.toArray(String[]::new))))
        .containsAll(kinds.stream().map(kind -> "clearance.limit." + kind).toList());
  }

  @Test
  void asksForADayAndForWordsWhereTheyAreLacking() {
    assertThat(words(limited("review-by", "max-load-kg", "no-kind")))
        .containsEntry("clearance.limit.review-by", "page.problem.date")
        .containsEntry("clearance.limit.max-load-kg", "page.problem.number")
        .containsEntry("clearance.limit.no-kind", "page.problem.missing");
  }

  @Test
  void holdsWhatWasSeenWithItsSide() {
    Map<String, List<String>> typed = limited();
    typed.put("clearance.saw.worst", List.of("7"));
    typed.put("clearance.saw.falls", List.of("0"));
    typed.put("clearance.saw.spreads", List.of("below-knee/left", "head"));
    assertThat(clearance(typed).get("saw"))
        .isEqualTo(
            Map.of(
                "worst",
                7,
                "falls12m",
                0,
                "spreads",
                List.of(Map.of("to", "below-knee", "side", "left"), Map.of("to", "head"))));
  }

  @Test
  void takesThePersonsWordForTheDayOfTheVisit() {
    Map<String, List<String>> typed = limited();
    typed.put("clearance.saw.worst", List.of("7"));
    typed.put("clearance.saw.falls", List.of("0"));
    typed.put("clearance.then.worst", List.of("4"));
    assertThat(clearance(typed).get("saw"))
        .isEqualTo(Map.of("worst", 4, "falls12m", 0, "spreads", List.of()));
    typed.put("clearance.then.worst", List.of("much"));
    assertThat(words(typed)).containsEntry("clearance.then.worst", "page.problem.scale");
  }

  private static Map<String, List<String>> limited(String... kinds) {
    Map<String, List<String>> typed = typed(List.of());
    typed.put("clearance.limits", List.of(kinds));
    return typed;
  }

  private static Map<String, String> words(Map<String, List<String>> typed) {
    return READER.read(new Draft(typed)).problems().stream()
        .collect(Collectors.toMap(FieldProblem::field, FieldProblem::words, (a, b) -> a));
  }

  private static Map<String, List<String>> typed(List<String> movements) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    typed.put("clearance.by", List.of("physiotherapist"));
    typed.put("clearance.limits", List.of("no-motion"));
    typed.put(NO, movements);
    return typed;
  }

  private static Map<String, Object> motion(Map<String, Object> fields) {
    return Map.of("no-motion", fields);
  }

  private static Object limits(Map<String, List<String>> typed) {
    return clearance(typed).get("limits");
  }

  private static Map<?, ?> clearance(Map<String, List<String>> typed) {
    return (Map<?, ?>)
        READER.read(new Draft(typed)).tree().tree().getOrDefault("clearance", Map.of());
  }

  private static List<String> problems(Map<String, List<String>> typed) {
    return READER.read(new Draft(typed)).problems().stream().map(FieldProblem::field).toList();
  }
}
