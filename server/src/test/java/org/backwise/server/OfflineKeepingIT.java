package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.DiaryEntry.PainNoted;
import org.backwise.sessions.diary.Moment;
import org.backwise.sessions.diary.When;
import org.backwise.sessions.stores.DiaryEntries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a device keeps belongs to one person, and is never dropped unseen. */
class OfflineKeepingIT {
  private static final String PAIN = "{kind: 'pain-noted', date: '%s', moment: 'after', pain: %d}";
  private static final String EVERYTHING =
      """
      const { database, run } = await ours('database.js');
      const db = await database();
      const all = {};
      for (const store of db.objectStoreNames) all[store] = (await run(db, [store], 'readonly', (s) => s.getAll())).length;
      return all.keys + ' keys, ' + all.sealed + ' sealed, ' + all.notes + ' notes, ' + localStorage.length + ' choices';
      """;

  private final Away away = new Away();

  @AfterEach
  void close() {
    away.close();
  }

  @Test
  void anotherPersonNeverSendsWhatTheFirstOneTold() {
    Folk first = away.ready(370);
    away.wire.cut();
    away.device.tell(PAIN.formatted(Folk.today(), 7));
    away.page.navigate("about:blank");
    away.wire.mend();
    Folk second = new Folk(371);
    second.answerAll(Folk.cleared());
    away.signIn(second);
    away.device.holdsTheDaysAhead();
    assertThat(away.device.bring()).isEqualTo("");
    assertThat(second.entries(PainNoted.class)).isEmpty();
    assertThat(first.entries(PainNoted.class)).isEmpty();
    assertThat(away.device.states()).isEmpty();
    assertThat(away.device.run("return (await (await ours('kept.js')).kept('days')).owner"))
        .isEqualTo(away.page.locator("meta[name=backwise-owner]").getAttribute("content"));
    away.signIn(first);
    away.device.hasNothingLeftToSend();
    assertThat(first.entries(PainNoted.class)).extracting(PainNoted::pain).containsExactly(7);
    assertThat(second.entries(PainNoted.class)).isEmpty();
  }

  @Test
  void nothingOfAPersonCanBeReadInWhatIsKept() {
    away.ready(372);
    away.wire.cut();
    away.device.tell(PAIN.formatted(Folk.today(), 7));
    Object all =
        away.device.run(
            """
            const { database, run } = await ours('database.js');
            const db = await database();
            const text = (value) => value instanceof ArrayBuffer ? new TextDecoder('latin1').decode(value)
              : value instanceof CryptoKey ? 'extractable ' + value.extractable
              : value && typeof value === 'object' && !ArrayBuffer.isView(value) ? Object.values(value).map(text).join(' ') : String(value);
            let all = '';
            for (const store of db.objectStoreNames) all += text(await run(db, [store], 'readonly', (s) => s.getAll()));
            return all;
            """);
    assertThat((String) all)
        .hasSizeGreaterThan(10_000)
        .contains("extractable false")
        .doesNotContain("extractable true", "pain-noted", "beginnings", "shoulder-rolls");
  }

  @Test
  void signingOutLeavesNothing() {
    away.ready(373);
    away.page.evaluate("localStorage.setItem('pace', '2')");
    away.open("/me");
    away.page.locator("form[data-leave] button").click();
    away.page.locator("body.alone").waitFor();
    assertThat(away.device.run(EVERYTHING)).isEqualTo("0 keys, 0 sealed, 0 notes, 0 choices");
  }

  @Test
  void whatIsOnItsWayToBeKeptWhenSomebodySignsOutIsNotKept() {
    away.ready(378);
    away.device.run(
        """
        const [{ keep }, { forgetAll, owner }, { add }] = [await ours('kept.js'), await ours('owner.js'), await ours('notes.js')];
        const onItsWay = [keep('days', {}), add({})];
        await forgetAll(await owner());
        await Promise.all([...onItsWay, keep('figures', {}), add({})]);
        """);
    assertThat(away.device.run(EVERYTHING)).isEqualTo("0 keys, 0 sealed, 0 notes, 0 choices");
  }

  @Test
  void olderDaysThatComeLateDoNotTakeThePlaceOfNewerOnes() {
    Folk person = away.ready(379);
    away.device.run(
        """
        const [{ kept, forget }, { renew }] = [await ours('kept.js'), await ours('renew.js')];
        const { fetch } = globalThis;
        const wait = () => new Promise((on) => setTimeout(on, 50));
        globalThis.fetch = async (...all) => {
          const reply = await fetch(...all);
          if (all[0] !== '/device/days.json' || globalThis.late) return reply;
          globalThis.late = true;
          for (let i = 0; i < 100 && !(await kept('days')); i++) await wait();
          return reply;
        };
        await forget('days');
        globalThis.older = renew();
        while (!globalThis.late) await wait();
        """);
    DiaryEntries diary = Running.shared().context().getBean(DiaryEntries.class);
    When when = new When(Folk.today(), ZoneId.systemDefault());
    diary.add(person.id(), new PainNoted(UUID.randomUUID(), when, Moment.MORNING, 2));
    Object stamps =
        away.device.run(
            """
            await Promise.all([older, (await ours('renew.js')).renew()]);
            const { stamp } = (await (await ours('hello.js')).greet()).hello;
            return [stamp, (await (await ours('kept.js')).kept('days')).stamp];
            """);
    assertThat(((List<?>) stamps).get(1)).isEqualTo(((List<?>) stamps).get(0));
  }

  @Test
  void whereNewDaysFindNoRoomTheNotesThatTheyWouldHoldStay() {
    away.ready(381);
    away.device.run(
        """
        const { put } = IDBObjectStore.prototype;
        IDBObjectStore.prototype.put = function (...all) {
          if (this.name === 'sealed') throw new DOMException('full', 'QuotaExceededError');
          return put.apply(this, all);
        };
        """);
    away.device.tell(PAIN.formatted(Folk.today(), 7));
    assertThat(away.device.bring()).isEqualTo("");
    away.device.run("await (await ours('renew.js')).renew().catch(() => {});");
    assertThat(away.device.states()).isEqualTo(List.of("sent"));
  }

  @Test
  void aRoundThatBrokeDoesNotEndTheNextOnes() {
    Folk person = away.ready(380);
    away.device.run(
        """
        const { request } = LockManager.prototype;
        LockManager.prototype.request = () => Promise.reject(new Error('broken'));
        await (await ours('rounds.js')).bring();
        LockManager.prototype.request = request;
        await (await ours('notes.js')).add(%s);
        """
            .formatted(PAIN.formatted(Folk.today(), 7)));
    assertThat(away.device.bring()).isEqualTo("");
    assertThat(person.entries(PainNoted.class)).hasSize(1);
  }

  @Test
  void signingOutWithSomethingUnsentAsksAndOffersAFile() throws IOException {
    Folk person = away.ready(374);
    away.open("/me");
    away.wire.weather(
        exchange -> exchange.getRequestMethod().equals("PUT") ? Fault.ERROR : Fault.NONE);
    away.device.tell(PAIN.formatted(Folk.today(), 7));
    away.page.locator("form[data-leave] button").click();
    away.page.locator("#leave-dialog[open]").waitFor();
    look("leave-unsent");
    Download file = away.page.waitForDownload(() -> away.page.locator("[data-save]").click());
    assertThat(Files.readString(file.path())).contains("\"pain\": 7");
    away.page.locator("[data-leave-now]").click();
    away.page.locator("body.alone").waitFor();
    assertThat(away.device.run(EVERYTHING)).isEqualTo("0 keys, 0 sealed, 0 notes, 0 choices");
    assertThat(person.entries(DiaryEntry.class)).isEmpty();
  }

  @Test
  void whoThinksItOverGetsOneFileAndNotOneForEachTime() {
    away.ready(526);
    away.open("/me");
    away.wire.weather(
        exchange -> exchange.getRequestMethod().equals("PUT") ? Fault.ERROR : Fault.NONE);
    away.device.tell(PAIN.formatted(Folk.today(), 7));
    List<Download> files = new ArrayList<>();
    away.page.onDownload(files::add);
    for (int i = 0; i < 2; i++) {
      away.page.locator("form[data-leave] button").click();
      away.page.locator("#leave-dialog[open]").waitFor();
      away.page.locator("[data-stay]").click();
    }
    away.page.locator("form[data-leave] button").click();
    away.page.locator("#leave-dialog[open]").waitFor();
    away.page.waitForDownload(() -> away.page.locator("[data-save]").click());
    away.page.waitForTimeout(1000);
    assertThat(files).hasSize(1);
  }

  @Test
  void twoVersionsAreBothShownAndThePersonChooses() {
    Folk person = away.ready(375);
    UUID id = UUID.randomUUID();
    When when = new When(Folk.today(), ZoneId.systemDefault());
    Running.shared()
        .context()
        .getBean(DiaryEntries.class)
        .add(person.id(), new PainNoted(id, when, Moment.AFTER, 2));
    away.device.run(
        """
        await (await ours('notes.js')).add(%s, {id: '%s'});
        await (await ours('rounds.js')).bring();
        """
            .formatted(PAIN.formatted(Folk.today(), 7), id));
    assertThat(away.device.states()).isEqualTo(List.of("conflict"));
    away.open("/device/notes");
    away.page.locator("#notes li").waitFor();
    look("notes-two-versions");
    assertThat(away.page.locator("#notes li").innerText())
        .contains("pain after a session, 7 of 10", "pain after a session, 2 of 10");
    away.page.locator("#notes button").first().click();
    away.page.locator("#none:visible").waitFor();
    assertThat(person.entries(PainNoted.class))
        .extracting(PainNoted::pain)
        .containsExactlyInAnyOrder(2, 7);
  }

  @Test
  void whatCannotBeTakenIsShownAndStaysUntilThePersonRemovesIt() {
    Folk person = away.ready(376);
    away.device.tell(
        "{kind: 'pain-noted', date: '%s', moment: 'after', pain: 77}".formatted(Folk.today()));
    away.open("/device/notes");
    away.page.getByText("could not take this").waitFor();
    away.page.locator("#unsent").waitFor();
    look("notes-refused");
    away.page.locator("#notes button").last().click();
    away.page.locator("#none:visible").waitFor();
    assertThat(person.entries(DiaryEntry.class)).isEmpty();
  }

  @Test
  void withoutAConnectionItIsSaidWhatWaitsAndWhatHasToWait() {
    away.ready(377);
    away.wire.cut();
    away.device.tell(PAIN.formatted(Folk.today(), 7));
    away.open("/progress");
    assertThat(away.main()).contains("needs a connection", "What is kept on this device");
    look("offline-elsewhere");
    away.open("/device/notes");
    away.page.locator("#notes li").waitFor();
    assertThat(away.main()).contains("pain after a session, 7 of 10");
    look("notes-waiting");
    away.open("/help-now");
    look("offline-help");
  }

  private void look(String name) {
    away.eyes.look(name);
    assertThat(away.eyes.wrong()).isEmpty();
  }
}
