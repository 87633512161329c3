package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Load;
import org.backwise.model.exercise.Tempo;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.state.DoneItem;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.When;
import org.backwise.sessions.stores.DiaryEntries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Today, after something was done. */
class DoneForTodayIT {
  private static final Dose DOSE = new Dose(1, 5, 3, 0, new Tempo(2, 2), Load.NONE);

  private final Chrome chrome = new Chrome();
  private final Page page = chrome.page();
  private final Eyes eyes = new Eyes(page);

  @AfterEach
  void close() {
    chrome.close();
  }

  @Test
  void whatWasDoneIsSaidBeforeAnythingElse() {
    Folk person = withMorning(571);
    done(person, "main", RoutineKind.MAIN_A);
    page.navigate(person.at("/today"));
    assertThat(firstHeading()).isEqualTo("Done for today");
    assertThat(page.locator("#told").textContent()).contains("Main routine A: 1 exercise");
    assertThat(page.locator("main a.act").count()).as("what asks to be started").isZero();
    assertThat(page.locator("main a[href='/session/morning']").count()).isEqualTo(1);
    eyes.look("today-done");
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void theMorningAloneIsABeginning() {
    Folk person = withMorning(572);
    done(person, "morning", RoutineKind.MORNING);
    page.navigate(person.at("/today"));
    assertThat(firstHeading()).isEqualTo("Well begun");
    assertThat(page.locator("main a.act").textContent()).startsWith("Start");
    eyes.look("today-begun");
    assertThat(eyes.wrong()).isEmpty();
  }

  @Test
  void aDayWithNothingDoneSaysNothingOfIt() {
    Folk person = withMorning(573);
    page.navigate(person.at("/today"));
    assertThat(page.locator("#told").count()).isZero();
  }

  private Folk withMorning(int number) {
    Map<String, Map<String, List<String>>> answers = new LinkedHashMap<>(Folk.cleared());
    Map<String, List<String>> time = new LinkedHashMap<>(answers.get("time"));
    time.put("time.morning", List.of("true"));
    time.put("time.sessions", List.of("2"));
    answers.put("time", time);
    Folk person = new Folk(number);
    person.answerAll(answers);
    page.navigate(person.link());
    return person;
  }

  private void done(Folk person, String session, RoutineKind routine) {
    Running.shared()
        .context()
        .getBean(DiaryEntries.class)
        .add(
            person.id(),
            new DiaryEntry.SessionDone(
                UUID.randomUUID(),
                new When(Folk.today(), ZoneId.systemDefault()),
                session,
                routine,
                List.of(new DoneItem(Folk.today(), routine, "bridge", DOSE)),
                null));
  }

  private String firstHeading() {
    return page.locator("main h2").first().textContent();
  }
}
