package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.server.Folk.fields;
import static org.backwise.server.Soon.nextPage;
import static org.backwise.server.Soon.soon;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.server.drafts.Draft;
import org.backwise.server.drafts.Drafts;
import org.backwise.server.signin.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where it hurts, on which side, and how much at each place. */
class PlacesIT {
  private static final String COLOURED =
      """
      () => [...document.querySelectorAll('.zone')]
        .filter((zone) => getComputedStyle(zone).fillOpacity === '0.85')
        .map((zone) => zone.getAttribute('class').replace(/^zone (pair |west |east )?zone-/, ''))
      """;

  private final Chrome chrome = new Chrome();
  private final Page page = chrome.page();
  private final Eyes eyes = new Eyes(page);

  @AfterEach
  void close() {
    chrome.close();
  }

  @Test
  void aTouchOnOneOfTwoTellsItsSide() {
    opens(new Folk(501), "where");
    touch(8);
    assertThat(side("buttock")).isEqualTo("left");
    touch(9);
    assertThat(side("buttock")).isEqualTo("both");
    touch(8);
    assertThat(side("buttock")).isEqualTo("right");
    touch(9);
    assertThat(page.locator("#f-site-buttock").isChecked()).isFalse();
    touch(9);
    assertThat(side("buttock")).isEqualTo("right");
  }

  @Test
  void thePictureColoursOnlyWhatIsKnown() {
    opens(new Folk(502), "where");
    choose("site", "shoulder");
    choose("site", "low-back");
    soon(
        page,
        () -> assertThat(coloured()).containsExactly("low-back at-left", "low-back at-right"));
    choose("pain.shoulder.side", "left");
    choose("pain.low-back.side", "right");
    List<String> known = List.of("shoulder at-left", "low-back at-right", "shoulder at-left");
    soon(page, () -> assertThat(coloured()).isEqualTo(known));
    page.evaluate("document.querySelector('.body').scrollIntoView()");
    eyes.look("places-where");
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void theSideComesRightAfterItsPlaceAndIsAskedOnce() {
    Folk person = new Folk(503);
    opens(person, "where");
    page.locator("#f-site-low-back").focus();
    page.keyboard().press("Space");
    page.keyboard().press("Tab");
    page.keyboard().press("Space");
    assertThat(side("low-back")).isEqualTo("left");
    goesOn();
    assertThat(page.locator(".group > h2").allTextContents()).containsExactly("low back, left");
    assertThat(page.locator("[name='pain.low-back.side']:not([type=hidden])").count()).isZero();
    back().forEach((name, values) -> choose(name, values.get(0)));
    page.locator("[name='pain.low-back.ago']").fill("5");
    goesOn();
    assertThat(draft(person).get("pain.low-back.side")).isEqualTo("left");
  }

  @Test
  void aPlaceIsAskedOnlyWhereItsPainCanGoAndKeepsWhatWasSaid() {
    Folk person = new Folk(504);
    drafts().keep(id(person), draft(person).with("site", List.of("neck", "low-back")));
    opens(person, "pain");
    assertThat(offered("neck")).containsExactly("upper-arm", "below-elbow", "head");
    assertThat(offered("low-back")).containsExactly("buttock", "above-knee", "below-knee");
    drafts().keep(id(person), draft(person).with("pain.neck.spreads", "below-knee"));
    page.reload();
    assertThat(offered("neck")).containsExactly("below-knee", "upper-arm", "below-elbow", "head");
    assertThat(page.locator("[name='pain.neck.spreads']:checked").inputValue())
        .isEqualTo("below-knee");
  }

  @Test
  void aSideThatIsNoneIsAskedAgain() {
    Folk person = new Folk(513);
    drafts().keep(id(person), draft(person).with("site", "neck").with("pain.neck.side", "upside"));
    opens(person, "pain");
    assertThat(page.locator("[name='pain.neck.side']").count()).isEqualTo(4);
  }

  @Test
  void aSecondPlaceThatIsTheSameIsToldInOneTick() {
    Folk person = new Folk(505);
    drafts().keep(id(person), draft(person).with("site", List.of("neck", "low-back")));
    opens(person, "pain");
    choose("pain.low-back.same", "neck");
    assertThat(page.locator("[id='f-pain.low-back.worst']").isVisible()).isFalse();
    page.locator("[name='pain.neck.ago']").fill("5");
    neck("now", "average");
    goesOn();
    assertThat(page.locator("#wrong a").allTextContents())
        .containsExactly("neck: At its worst in the last week: Please answer this one.");
    assertThat(page.locator("[name='pain.low-back.same']").isChecked()).isTrue();
    neck("worst");
    eyes.look("places-pain");
    goesOn();
    assertThat(page.url()).endsWith("/begin/movement");
    for (String figure : List.of("now", "average", "worst", "ago", "unit", "anchor")) {
      assertThat(draft(person).get("pain.low-back." + figure))
          .as(figure)
          .isNotEmpty()
          .isEqualTo(draft(person).get("pain.neck." + figure));
    }
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void whatChangesAtOnePlaceIsNotTakenForTheOther() {
    Folk person = new Folk(506);
    Browser browser = Running.shared().stranger();
    browser.get(person.link());
    browser.post("/begin/where", Map.of("site", List.of("neck", "low-back")));
    Map<String, List<String>> pain = new LinkedHashMap<>();
    back().forEach((name, values) -> pain.put(name.replace("low-back", "neck"), values));
    pain.putAll(fields("pain.neck.ago", "5", "pain.neck.unit", "months"));
    pain.put("pain.low-back.same", List.of("neck"));
    browser.post("/begin/pain", pain);
    drafts().keep(id(person), draft(person).with("pain.neck.now", "9"));
    opens(person, "pain");
    assertThat(page.locator("[name='pain.low-back.same']").isChecked()).isFalse();
    assertThat(page.locator("[name='pain.low-back.now']:checked").inputValue()).isEqualTo("3");
  }

  private static Map<String, List<String>> back() {
    return fields(
        "pain.low-back.now", "3", "pain.low-back.average", "4", "pain.low-back.worst", "6");
  }

  private void neck(String... figures) {
    for (String figure : figures) {
      choose("pain.neck." + figure, "4");
    }
  }

  private void opens(Folk person, String step) {
    page.setViewportSize(390, 844);
    page.navigate(person.link());
    page.navigate(person.at("/begin/" + step));
  }

  private void touch(int spot) {
    page.locator(".spot-back-" + spot).click();
  }

  private void choose(String name, String value) {
    page.locator("label:has(> input[name='%s'][value='%s'])".formatted(name, value)).click();
  }

  private String side(String site) {
    return page.locator("[name='pain.%s.side']:checked".formatted(site)).inputValue();
  }

  private List<String> coloured() {
    return ((List<?>) page.evaluate(COLOURED)).stream().map(String::valueOf).toList();
  }

  private List<String> offered(String site) {
    return page.locator("[name='pain.%s.spreads']".formatted(site)).all().stream()
        .map(Locator::inputValue)
        .toList();
  }

  private void goesOn() {
    nextPage(
        page,
        () -> page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Continue")).click());
  }

  private static Draft draft(Folk person) {
    return drafts().of(id(person));
  }

  private static PersonId id(Folk person) {
    return new PersonId(person.id());
  }

  private static Drafts drafts() {
    return Running.shared().context().getBean(Drafts.class);
  }
}
