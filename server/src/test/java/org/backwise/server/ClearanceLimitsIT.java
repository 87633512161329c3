package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.Position;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Programme;
import org.backwise.sessions.stores.Intakes;
import org.backwise.sessions.stores.Programmes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A clinician's limits, several of each kind: recorded, found again, and kept to. */
class ClearanceLimitsIT {
  private static final String LIMIT = "clearance.limit.";

  private final Folk person = new Folk(42);
  private final Chrome chrome = new Chrome();
  private final Page page = chrome.page();
  private final Eyes eyes = new Eyes(page);

  @AfterEach
  void close() {
    chrome.close();
  }

  @Test
  void everyLimitIsKeptFoundAgainAndObeyed() {
    Map<String, Map<String, List<String>>> pages = Folk.cleared();
    pages.remove("clearance");
    person.answerAll(pages);
    page.navigate(person.link());
    page.navigate(person.at("/begin/clearance"));
    choose("clearance.by", "physiotherapist");
    page.locator("[name='clearance.on']").fill(Folk.today().minusDays(2).toString());
    choose("clearance.limited", "yes");
    limits().forEach(this::limit);
    page.locator("[id='f-clearance.limit.must-include']").scrollIntoViewIfNeeded();
    eyes.look("clearance-limits");
    page.locator("button.act").click();
    page.waitForURL(person.at("/begin/check"));
    assertFoundAgain();
    page.navigate(person.at("/begin/check"));
    page.locator("button.act").click();
    page.waitForURL(person.at("/programme"));
    assertThat(page.locator("main").textContent()).doesNotContainIgnoringCase("not yet approved");

    assertThat(kept()).containsExactlyInAnyOrderElementsOf(expected());
    assertObeyed();
    assertThat(eyes.wrong()).isEmpty();
  }

  private static Map<String, List<String>> limits() {
    Map<String, List<String>> limits = new LinkedHashMap<>();
    limits.put("max-minutes", List.of("14"));
    limits.put("max-level", List.of("2"));
    limits.put("max-hold-seconds", List.of("30"));
    limits.put("max-load-kg", List.of("1"));
    limits.put("no-position", List.of("prone", "half-kneeling"));
    limits.put("no-kind", List.of("yoga", "nerve-slider"));
    limits.put("no-load", List.of("wrist", "elbow"));
    limits.put("no-exercise", List.of("dead-bug", "bird-dog"));
    limits.put("must-include", List.of("bridge", "pelvic-tilt-lying"));
    limits.put("review-by", List.of(Folk.today().plusWeeks(8).toString()));
    return limits;
  }

  private static List<ClearanceLimit> expected() {
    return List.of(
        new ClearanceLimit.MaxMinutes(14),
        new ClearanceLimit.MaxLevel(2),
        new ClearanceLimit.MaxHoldSeconds(30),
        new ClearanceLimit.MaxLoadKg(1),
        new ClearanceLimit.NoPosition(Position.PRONE),
        new ClearanceLimit.NoPosition(Position.HALF_KNEELING),
        new ClearanceLimit.NoKind("yoga"),
        new ClearanceLimit.NoKind("nerve-slider"),
        new ClearanceLimit.NoLoad("wrist"),
        new ClearanceLimit.NoLoad("elbow"),
        new ClearanceLimit.NoExercise("dead-bug"),
        new ClearanceLimit.NoExercise("bird-dog"),
        new ClearanceLimit.MustInclude("bridge"),
        new ClearanceLimit.MustInclude("pelvic-tilt-lying"),
        new ClearanceLimit.ReviewBy(Folk.today().plusWeeks(8)));
  }

  private void limit(String kind, List<String> values) {
    choose("clearance.limits", kind);
    Locator field = page.locator("[name='%s']".formatted(LIMIT + kind));
    if (field.first().getAttribute("type").equals("checkbox")) {
      values.forEach(value -> choose(LIMIT + kind, value));
    } else {
      field.fill(values.get(0));
    }
  }

  private void choose(String name, String value) {
    page.locator("label:has(> input[name='%s'][value='%s'])".formatted(name, value)).click();
  }

  private void assertFoundAgain() {
    page.navigate(person.at("/begin/clearance"));
    limits()
        .forEach(
            (kind, values) -> {
              Locator chosen =
                  page.locator(
                      "[name='%1$s'][type=checkbox]:checked, [name='%1$s']:not([type=checkbox])"
                          .formatted(LIMIT + kind));
              assertThat(chosen.all().stream().map(Locator::inputValue).toList())
                  .as(kind)
                  .containsExactlyInAnyOrderElementsOf(values);
            });
  }

  private List<ClearanceLimit> kept() {
    return bean(Intakes.class).newest(person.id()).orElseThrow().clearance().limits();
  }

  private void assertObeyed() {
    Programme programme = bean(Programmes.class).newest(person.id()).orElseThrow().programme();
    List<Exercise> exercises = exercises(programme);
    SoftAssertions.assertSoftly(
        all -> {
          all.assertThat(programme.approvedUntil()).isBeforeOrEqualTo(Folk.today().plusWeeks(8));
          all.assertThat(exercises)
              .extracting(Exercise::id)
              .contains("bridge", "pelvic-tilt-lying");
          all.assertThat(exercises).extracting(Exercise::id).doesNotContain("dead-bug", "bird-dog");
          all.assertThat(exercises).allMatch(e -> e.level() <= 2);
          all.assertThat(exercises).noneMatch(e -> e.positions().contains(Position.PRONE));
          all.assertThat(exercises).noneMatch(e -> e.positions().contains(Position.HALF_KNEELING));
          all.assertThat(exercises)
              .flatExtracting(e -> e.kinds().stream().map(kind -> kind.code()).toList())
              .doesNotContain("yoga", "nerve-slider");
          all.assertThat(programme.phases())
              .flatExtracting(phase -> phase.routines())
              .allMatch(routine -> routine.seconds() <= 14 * 60);
        });
  }

  private static List<Exercise> exercises(Programme programme) {
    Knowledge knowledge = Knowledge.load();
    return programme.phases().stream()
        .flatMap(phase -> phase.routines().stream())
        .flatMap(routine -> routine.items().stream())
        .map(Item::exercise)
        .distinct()
        .map(id -> knowledge.exercises().get(id))
        .toList();
  }

  private <T> T bean(Class<T> type) {
    return Running.shared().context().getBean(type);
  }
}
