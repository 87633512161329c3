package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.backwise.server.Folk.fields;
import static org.backwise.server.Soon.nextPage;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.backwise.model.Side;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.intake.AllowedLoad;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.PainSite;
import org.backwise.sessions.stores.Intakes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The answers that know a place, a side or a time, given by mouse in a real browser. */
class FormFieldsIT {
  /** What is looked at, on long pages. */
  private static final Map<String, String> MIDDLE =
      Map.of(
          "safety/5", "[id='f-flag.limb-numbness-spreading.side']",
          "movement", "[id='f-worseWith.bending-forward.at']",
          "conditions", "[id='f-condition.sciatica.side']",
          "clearance", "[id='f-clearance.limit.allow-motion.lumbar-flexion.load']");

  private final Folk person = new Folk(41);
  private final Chrome chrome = new Chrome();
  private final Page page = chrome.page();
  private final Eyes eyes = new Eyes(page);

  @AfterEach
  void close() {
    chrome.close();
  }

  @Test
  void whatIsToldOfPlaceSideAndTimeArrives() {
    page.navigate(person.link());
    Map<String, Map<String, List<String>>> answers = answers();
    answers.forEach(
        (step, fields) -> {
          page.navigate(person.at("/begin/" + step));
          fields.forEach(this::answer);
          page.locator(MIDDLE.getOrDefault(step, "h1")).scrollIntoViewIfNeeded();
          eyes.look("fields-" + step.replace('/', '-'));
          onward();
        });
    page.navigate(person.at("/begin/check"));
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Make my programme")).click();
    page.waitForURL(url -> url.endsWith("/programme"));

    Intake intake =
        Running.shared().context().getBean(Intakes.class).newest(person.id()).orElseThrow();
    SoftAssertions.assertSoftly(
        all -> {
          all.assertThat(intake.screening().yes())
              .filteredOn(answer -> answer.flag().equals("limb-numbness-spreading"))
              .singleElement()
              .satisfies(answer -> assertThat(answer.side()).isEqualTo(Side.LEFT));
          all.assertThat(intake.pain().worseWith()).containsExactly("sitting");
          all.assertThat(intake.pain().sites())
              .extracting(PainSite::site, PainSite::worseWith)
              .containsExactlyInAnyOrder(
                  tuple("neck", List.of("looking-down")),
                  tuple("low-back", List.of("bending-forward")));
          all.assertThat(intake.conditions())
              .singleElement()
              .satisfies(
                  condition -> {
                    assertThat(condition.side()).isEqualTo(Side.LEFT);
                    assertThat(condition.since()).isEqualTo(intake.answeredOn().minusYears(2));
                  });
          all.assertThat(intake.clearance().limits())
              .containsExactly(
                  new ClearanceLimit.NoMotion(
                      Segment.CERVICAL, SpineMotion.EXTENSION, MotionRange.MID),
                  new ClearanceLimit.NoMotion(
                      Segment.THORACIC, SpineMotion.SIDE_BEND, MotionRange.SMALL),
                  new ClearanceLimit.AllowMotion(
                      Segment.LUMBAR, SpineMotion.FLEXION, MotionRange.MID, AllowedLoad.LIGHT),
                  new ClearanceLimit.AllowMotion(
                      Segment.LUMBAR, SpineMotion.EXTENSION, MotionRange.SMALL, AllowedLoad.NONE));
          all.assertThat(eyes.wrong()).as("what the pages get wrong").isEmpty();
        });
  }

  private static Map<String, Map<String, List<String>>> answers() {
    Map<String, Map<String, List<String>>> pages = Folk.cleared();
    pages.put("safety/5", safety(pages.get("safety/5")));
    pages.put("where", Map.of("site", List.of("neck", "low-back")));
    pages.put("pain", pain(pages.get("pain")));
    pages.put("movement", movement());
    pages.put("conditions", sciatica());
    pages.put("clearance", clearance());
    return pages;
  }

  private static Map<String, List<String>> safety(Map<String, List<String>> plain) {
    Map<String, List<String>> safety = new LinkedHashMap<>(plain);
    String numb = "flag.limb-numbness-spreading";
    safety.remove(numb);
    safety.putAll(fields(numb, "yes", numb + ".side", "left", numb + ".ago", "3"));
    safety.putAll(fields(numb + ".unit", "months"));
    return safety;
  }

  private static Map<String, List<String>> pain(Map<String, List<String>> back) {
    Map<String, List<String>> pain = new LinkedHashMap<>(back);
    for (String field : new ArrayList<>(back.keySet())) {
      if (field.startsWith("pain.low-back") && !field.contains("spread")) {
        pain.put(field.replace("low-back", "neck"), back.getOrDefault(field, List.of()));
      }
    }
    return pain;
  }

  private static Map<String, List<String>> movement() {
    Map<String, List<String>> movement = new LinkedHashMap<>();
    movement.put("worseWith", List.of("sitting", "looking-down", "bending-forward"));
    movement.put("worseWith.looking-down.at", List.of("neck"));
    movement.put("worseWith.bending-forward.at", List.of("low-back"));
    movement.put("irritability", List.of("low"));
    return movement;
  }

  private static Map<String, List<String>> sciatica() {
    String field = "condition.sciatica";
    return fields(
        "condition",
        "sciatica",
        field + ".status",
        "active",
        field + ".side",
        "left",
        field + ".ago",
        "2",
        field + ".unit",
        "years");
  }

  private static Map<String, List<String>> clearance() {
    String no = "clearance.limit.no-motion";
    String allow = "clearance.limit.allow-motion";
    Map<String, List<String>> clearance = new LinkedHashMap<>();
    clearance.put("clearance.by", List.of("physiotherapist"));
    clearance.put("clearance.on", List.of(Folk.today().minusDays(2).toString()));
    clearance.put("clearance.covers", List.of("sciatica", "limb-numbness-spreading"));
    clearance.put("clearance.limited", List.of("yes"));
    clearance.put("clearance.limits", List.of("no-motion", "allow-motion"));
    clearance.put(no, List.of("cervical-extension", "thoracic-side-bend"));
    clearance.putAll(fields(no + ".cervical-extension.range", "mid"));
    clearance.put(allow, List.of("lumbar-flexion", "lumbar-extension"));
    clearance.putAll(
        fields(allow + ".lumbar-flexion.range", "mid", allow + ".lumbar-flexion.load", "light"));
    clearance.putAll(fields(allow + ".lumbar-extension.range", "small"));
    return clearance;
  }

  private void answer(String name, List<String> values) {
    var field = page.locator("[name='%s']".formatted(name));
    String kind = field.first().evaluate("e => e.tagName + ' ' + e.type").toString();
    if (kind.equals("INPUT radio") || kind.equals("INPUT checkbox")) {
      values.forEach(value -> page.locator(choice(name, value)).click());
    } else if (kind.startsWith("SELECT")) {
      field.selectOption(values.get(0));
    } else {
      field.fill(values.get(0));
    }
  }

  /** The words beside the box are what one clicks. */
  private static String choice(String name, String value) {
    return "label:has(> input[name='%s'][value='%s'])".formatted(name, value);
  }

  private void onward() {
    Locator button = page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Continue"));
    nextPage(page, button::click);
  }
}
