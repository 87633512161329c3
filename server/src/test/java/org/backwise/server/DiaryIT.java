package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.sessions.diary.Care;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.DiaryEntry.AerobicDone;
import org.backwise.sessions.diary.DiaryEntry.FeltNoted;
import org.backwise.sessions.diary.DiaryEntry.MeasureTaken;
import org.backwise.sessions.diary.DiaryEntry.OtherCareNoted;
import org.backwise.sessions.diary.DiaryEntry.SessionDone;
import org.backwise.sessions.diary.DiaryEntry.SitePainNoted;
import org.backwise.sessions.diary.Moment;
import org.junit.jupiter.api.Test;

/** A day is told, today or late; what is left out stays unsaid. */
class DiaryIT {
  private static final LocalDate TODAY = Diarist.today();

  @Test
  void aDayIsToldByKeyboardAndShowsInProgress() {
    Diarist person = new Diarist(11, 9);
    Chrome chrome = new Chrome();
    try {
      Page page = chrome.page();
      Keys keys = new Keys(page);
      Eyes eyes = new Eyes(page);
      page.navigate(person.link());
      page.navigate(person.at("/progress"));
      keys.use("Open my diary");
      page.waitForURL(person.at("/diary/day/" + TODAY));
      eyes.look("diary");
      keys.answer(
          Folk.fields(
              "pain.morning.low-back", "5",
              "pain.evening.neck", "0",
              "felt.sleep", "7",
              "care.heat", "yes",
              "walk", "2O"));
      page.waitForSelector("#wrong");
      eyes.look("diary-wrong");
      assertThat(page.locator("[name=walk]").inputValue()).isEqualTo("2O");
      assertThat(page.locator("[name='pain.morning.low-back'][value='5']").isChecked()).isTrue();
      page.locator("[name=walk]").fill("20");
      keys.use("Save");
      page.waitForURL(person.at("/diary/day/" + TODAY + "?done=true"));
      eyes.look("diary-saved");
      keys.use("‹");
      page.waitForURL(person.at("/diary/day/" + TODAY.minusDays(1)));
      assertThat(page.locator("h1").textContent()).isEqualTo("How was this day?");
      assertThat(eyes.wrong()).isEmpty();
      assertThat(keys.unseen()).isEmpty();
    } finally {
      chrome.close();
    }
    assertThat(all(person, SitePainNoted.class))
        .extracting(SitePainNoted::site, SitePainNoted::pain)
        .containsExactlyInAnyOrder(tuple("low-back", 5), tuple("neck", 0));
    assertThat(all(person, FeltNoted.class)).extracting(FeltNoted::level).containsExactly(7);
    assertThat(all(person, AerobicDone.class)).extracting(AerobicDone::minutes).containsExactly(20);
  }

  @Test
  void whatIsLeftOutStaysUnsaid() {
    Diarist person = new Diarist(12, 9);
    send(person, TODAY, "pain.morning.low-back", "", "felt.mood", "", "walk", "");
    assertThat(all(person, DiaryEntry.class)).isEmpty();
  }

  @Test
  void theWholeIsAsBadAsItsWorstPlaceAndNeverFallsWhileAPlaceIsNotTold() {
    Diarist person = new Diarist(13, 9);
    person.pain(9, Moment.MORNING, 6);
    send(person, TODAY, "was.pain.morning", "6", "pain.morning.neck", "2");
    assertThat(morning(person)).isEqualTo(6);
    send(person, TODAY, "pain.morning.neck", "2", "pain.morning.low-back", "4");
    assertThat(morning(person)).isEqualTo(4);
  }

  @Test
  void thePageSentTwiceIsOneDayAndAPageThatLayOpenTakesNothingBack() {
    Diarist person = new Diarist(14, 9);
    send(person, TODAY, "pain.evening.neck", "3", "care.ice", "yes");
    send(person, TODAY, "pain.evening.neck", "3", "care.ice", "yes");
    assertThat(all(person, SitePainNoted.class)).hasSize(1);
    send(person, TODAY, "felt.sleep", "4");
    assertThat(used(person)).containsExactly(Care.ICE);
    send(person, TODAY, "was.care.ice", "yes");
    assertThat(used(person)).isEmpty();
  }

  @Test
  void aCorrectedAnswerTakesThePlaceOfTheFirst() {
    Diarist person = new Diarist(15, 9);
    send(person, TODAY, "felt.sleep", "1");
    send(person, TODAY, "felt.sleep", "8", "was.felt.sleep", "1");
    assertThat(all(person, FeltNoted.class)).extracting(FeltNoted::level).containsExactly(8);
    assertThat(person.browser().get("/diary/day/" + TODAY).body())
        .contains("name=\"was.felt.sleep\" value=\"8\"");
  }

  @Test
  void aSessionDoneOnPaperIsNotedLateWithThePlansOwnDoses() {
    Diarist person = new Diarist(16, 9);
    LocalDate planned = person.programme().calendar().get(0).date();
    String session = person.programme().calendar().get(0).session();
    assertThat(person.browser().get("/progress").body()).contains("as planned");
    send(person, planned, "done." + session, "all");
    send(person, planned, "done." + session, "all");
    List<SessionDone> done = all(person, SessionDone.class);
    assertThat(done).extracting(DiaryEntry::date).containsExactly(planned);
    assertThat(done.get(0).items()).isNotEmpty();
    assertThat(done.get(0).items()).allSatisfy(i -> assertThat(i.dose().reps()).isLessThan(100));
    assertThat(person.browser().get("/diary/day/" + planned).body())
        .doesNotContain("done." + session);
  }

  @Test
  void aPartOfASessionNeedsItsExercises() {
    Diarist person = new Diarist(17, 9);
    LocalDate planned = person.programme().calendar().get(0).date();
    String session = person.programme().calendar().get(0).session();
    HttpResponse<String> none =
        send(person, planned, "done." + session, "part", "walk", "1441", "felt.mood", "11");
    assertThat(none.statusCode()).isEqualTo(422);
    assertThat(none.body())
        .contains("#f-did." + session, "#f-walk", "#f-felt.mood", "value=\"1441\"");
    assertThat(all(person, DiaryEntry.class)).isEmpty();
    String first = firstExercise(person);
    send(person, planned, "done." + session, "part", "did." + session, first);
    assertThat(all(person, SessionDone.class).get(0).items()).hasSize(1);
  }

  @Test
  void onlyDaysThatCanBeRememberedCanBeTold() {
    Diarist person = new Diarist(18, 60);
    Browser browser = person.browser();
    assertThat(browser.get("/diary/day/" + TODAY.minusDays(28)).statusCode()).isEqualTo(200);
    assertThat(browser.get("/diary/day/" + TODAY.minusDays(29)).statusCode()).isEqualTo(302);
    assertThat(browser.get("/diary/day/" + TODAY.plusDays(1)).statusCode()).isEqualTo(302);
    assertThat(browser.get("/diary/day/someday").statusCode()).isEqualTo(400);
  }

  @Test
  void anActivityOfOnesOwnCanBeNamedLater() {
    Diarist person = new Diarist(19, 9);
    String page = "/measures/own-activity";
    assertThat(activity(person, "", "3").statusCode()).isEqualTo(422);
    activity(person, "lift my grandchild", "3");
    activity(person, "lift my grandchild", "3");
    assertThat(all(person, MeasureTaken.class))
        .extracting(MeasureTaken::part, MeasureTaken::value)
        .containsExactly(tuple("lift my grandchild", 3));
    assertThat(person.browser().get(page).body()).contains("lift my grandchild");
    for (String name : List.of("swim", "dance", "sing")) {
      activity(person, name, "5");
    }
    assertThat(person.browser().get(page).body()).doesNotContain("another.name");
    assertThat(activity(person, "fly", "5").statusCode()).isEqualTo(422);
  }

  @Test
  void whoHasToldNothingYetHasNoDiary() {
    Folk nobody = new Folk(181);
    Browser browser = Running.shared().stranger();
    browser.get(nobody.link());
    assertThat(browser.get("/diary/day/" + TODAY).statusCode()).isEqualTo(302);
  }

  private static HttpResponse<String> activity(Diarist person, String name, String value) {
    return person
        .browser()
        .post(
            "/measures/own-activity",
            Folk.fields(
                "entry", "e" + name, "another.name", name, "another", value, "day", "" + TODAY));
  }

  private static String firstExercise(Diarist person) {
    return person.programme().phases().get(0).routines().stream()
        .filter(r -> r.kind() == person.programme().calendar().get(0).routine())
        .findFirst()
        .orElseThrow()
        .items()
        .get(0)
        .exercise();
  }

  private static HttpResponse<String> send(Diarist person, LocalDate date, String... fields) {
    Map<String, List<String>> sent = new LinkedHashMap<>(Folk.fields(fields));
    sent.put("entry", List.of("page"));
    return person.browser().post("/diary/day/" + date, sent);
  }

  private static int morning(Diarist person) {
    return person.diary().start(TODAY).orElseThrow();
  }

  private static List<Care> used(Diarist person) {
    return all(person, OtherCareNoted.class).stream()
        .filter(OtherCareNoted::used)
        .map(OtherCareNoted::care)
        .toList();
  }

  private static <T extends DiaryEntry> List<T> all(Diarist person, Class<T> kind) {
    return person.diary().all(kind).toList();
  }
}
