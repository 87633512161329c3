package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The plain functions of the session, each by itself, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionModulesIT {
  private static final String LINE =
      """
      {exercise: 'e', role: 'work', sets: 1, reps: 1, segments: [
        {kind: 'get-ready', startSecond: 0, lengthSeconds: 5, exercise: 'e', side: 'left', breath: 'easy', cue: 'a'},
        {kind: 'move-out', startSecond: 5, lengthSeconds: 2, exercise: 'e', side: 'left', breath: 'out', cue: 'b',
          repetition: {n: 1, of: 1}, set: {n: 1, of: 1}},
        {kind: 'hold', startSecond: 7, lengthSeconds: 20, exercise: 'e', side: 'left', breath: 'easy', cue: 'c',
          repetition: {n: 1, of: 1}, set: {n: 1, of: 1}, breathing: [{startSecond: 7, lengthSeconds: 4, breath: 'in'}]},
        {kind: 'move-back', startSecond: 27, lengthSeconds: 2, exercise: 'e', side: 'left', breath: 'in', cue: 'd',
          repetition: {n: 1, of: 1}, set: {n: 1, of: 1}},
        {kind: 'switch-sides', startSecond: 29, lengthSeconds: 5, exercise: 'e', side: 'right', breath: 'easy', cue: 'f',
          set: {n: 1, of: 1}}]}
      """;

  private final Chrome chrome = new Chrome();
  private final Page page = chrome.page();

  @BeforeAll
  void open() {
    page.navigate(new Folk(80).link());
  }

  @AfterAll
  void close() {
    chrome.close();
  }

  private Object run(String module, String body) {
    return page.evaluate(
        "async () => { const m = await import('/session/%s.js'); %s }".formatted(module, body));
  }

  @Test
  void aClockGoesByTimestampsAndAPauseIsNoReset() {
    assertThat(
            run(
                "clock",
                """
                const now = {wall: 0, steady: 0};
                const go = (s) => { now.wall += s * 1000; now.steady += s * 1000; };
                const clock = new m.Clock(() => ({...now}));
                clock.play(); go(7); clock.pause(); go(100); const stood = clock.seconds;
                clock.play(); go(5);
                return [stood, clock.seconds];
                """))
        .isEqualTo(List.of(7, 12));
  }

  @Test
  void aTimeOfDayThatIsSetAnewChangesNothingWhileSomebodyLooksOn() {
    assertThat(
            run(
                "clock",
                "return m.passed({wall: 0, steady: 0}, {wall: 3600000, steady: 200}, false)"))
        .isEqualTo(200);
    assertThat(
            run("clock", "return m.passed({wall: 9000, steady: 0}, {wall: 0, steady: 200}, true)"))
        .isEqualTo(200);
  }

  @Test
  void aMachineThatSleptKnowsTheTrueTimeByTheTimeOfDay() {
    assertThat(
            run("clock", "return m.passed({wall: 0, steady: 0}, {wall: 60000, steady: 900}, true)"))
        .isEqualTo(60000);
  }

  @Test
  void aGateHoldsTheClock() {
    assertThat(
            run(
                "clock",
                """
                const now = {wall: 0, steady: 0};
                const clock = new m.Clock(() => ({...now}));
                clock.gate = 10; clock.play(); now.steady = 60000;
                const held = clock.seconds; clock.seek(10); clock.gate = Infinity; now.steady = 63000;
                return [held, clock.seconds];
                """))
        .isEqualTo(List.of(10, 13));
  }

  @Test
  void nothingGetsShorterOrQuickerThanPrescribed() {
    assertThat(lengths("{leadIn: 3, restMore: 0, tempo: 50}")).isEqualTo(List.of(5, 2, 20, 2, 5));
    assertThat(lengths("{leadIn: 12, restMore: 0, tempo: 150}"))
        .isEqualTo(List.of(12, 3, 20, 3, 5));
  }

  private Object lengths(String chosen) {
    return run(
        "lay",
        "return m.lay([{item: 'e', line: %s}], %s).map((s) => s.lengthSeconds)"
            .formatted(LINE, chosen));
  }

  @Test
  void theBreathMovesWithItsHold() {
    assertThat(
            run(
                "lay",
                "return m.lay([{item: 'e', line: %s}], {leadIn: 15, restMore: 0, tempo: 100})[2].breathing[0].startSecond"
                    .formatted(LINE)))
        .isEqualTo(17);
  }

  @Test
  void moreTimeLengthensItsPauseAlone() {
    assertThat(
            run(
                "lay",
                "return m.lay([{item: 'e', line: %s}], {leadIn: 3, restMore: 0, tempo: 100}, {'e.4': 15}).map((s) => s.lengthSeconds)"
                    .formatted(LINE)))
        .isEqualTo(List.of(5, 2, 20, 2, 20));
  }

  @Test
  void aPlaceIsFoundAgainAtAnotherPace() {
    assertThat(
            run(
                "course",
                """
                const chosen = {leadIn: 3, restMore: 0, tempo: 100};
                const line = {...%s, instead: []};
                const course = new m.Course([{minutes: 5, whole: true, items: [line]}],
                  {version: 0, instead: {}, left: [], more: {}}, chosen);
                return course.change(17, () => { chosen.tempo = 200; chosen.leadIn = 10; });
                """
                    .formatted(LINE)))
        .isEqualTo(24);
  }

  @Test
  void aPlaceIsFoundAgainWhenAnItemIsNoLongerThere() {
    assertThat(
            run(
                "course",
                """
                const line = (exercise) => ({exercise, sets: 1, reps: 1, instead: [], segments: [
                  {kind: 'get-ready', startSecond: 0, lengthSeconds: 10, exercise, breath: 'easy', cue: ''}]});
                const [a, b, c] = ['a', 'b', 'c'].map(line);
                const choices = {version: 0, instead: {}, left: [], more: {}};
                const course = (...items) => new m.Course([{minutes: 5, whole: true, items}], choices,
                  {leadIn: 3, restMore: 0, tempo: 100}).timeline;
                const whole = course(a, b, c);
                const less = course(a, c);
                return [less.second(whole.place(15)), less.second(whole.place(25)), less.second(whole.place(5))];
                """))
        .isEqualTo(List.of(10, 15, 5));
  }

  @Test
  void theVoiceCountsInAndGoesOutIntoTheHold() {
    Object said =
        run(
            "script",
            """
            const lay = await import('/session/lay.js');
            const segments = lay.lay([{item: 'e', line: %s}], {leadIn: 10, restMore: 0, tempo: 100});
            const words = new Proxy({}, {get: (_, name) => name});
            return m.script(segments, {words, exercises: {e: {name: 'Name', start: 'Stand up.'}}, count: 3})
              .map((cue) => `${cue.at} ${cue.sign} ${cue.say}`);
            """
                .formatted(LINE));
    assertThat(said)
        .isEqualTo(
            List.of(
                "0 ready Name. voice-side-left Stand up.",
                "7 tick 3",
                "8 tick 2",
                "9 tick voice-in",
                "10 out voice-out-hold",
                "12 hold voice-hold",
                "22 half voice-half",
                "29 tick ",
                "30 tick ",
                "31 tick ",
                "32 back voice-back",
                "34 switch voice-switch voice-side-right",
                "36 tick 3",
                "37 tick 2",
                "38 tick 1"));
  }

  @Test
  void aLongHoldHasAWordNowAndThenThatNeverFallsIntoAnother() {
    String words =
        """
        const hold = (lengthSeconds) => ({kind: 'hold', startSecond: 0, lengthSeconds, exercise: 'e', item: 'e', part: 0, breath: 'easy', cue: '',
          breathing: Array.from({length: Math.floor(lengthSeconds / 10)}, (_, i) => ({startSecond: 10 * i, lengthSeconds: 4, breath: 'in'}))});
        const words = {'voice-hold': 'hold', 'voice-half': 'half', 'voice-left': '{count} left', 'voice-in': 'in'};
        return [20, 60, 90].map((seconds) => m.script([hold(seconds)], {words, exercises: {}, count: 3})
          .filter((cue) => cue.say).map((cue) => `${cue.at} ${cue.say}${cue.aside ? ', aside' : ''}`).join('; '));
        """;
    assertThat(run("script", words))
        .isEqualTo(
            List.of(
                "0 hold; 10 half",
                "0 hold; 20 40 left in, aside; 30 half; 40 20 left in, aside",
                "0 hold; 20 70 left in, aside; 40 50 left in, aside; 45 half; 60 30 left in, aside; 80 10 left in, aside"));
  }

  @Test
  void whoWishesNoWordInLongHoldsStillHearsTheRest() {
    assertThat(
            run(
                "guides",
                """
                const heard = (holds) => {
                  const guides = new m.Guides({language: 'en'}, {voice: true, sound: false, buzz: false, holds});
                  const said = [];
                  guides.voice = {say: (words) => said.push(words)};
                  guides.give({at: 0, sign: 'half', say: 'half'});
                  guides.give({at: 0, sign: '', say: 'aside', aside: true});
                  return said.join(' ');
                };
                return [heard(true), heard(false)];
                """))
        .isEqualTo(List.of("half aside", "half"));
  }

  @Test
  void fromTheMatToTheBedThereIsMoreTime() {
    assertThat(
            run(
                "lay",
                """
                const { moves, nextPlace } = await import('/session/surfaces.js');
                const line = (exercise) => ({item: exercise, line: {exercise, role: 'work', segments: [
                  {kind: 'get-ready', startSecond: 0, lengthSeconds: 5, exercise, breath: 'easy', cue: ''}]}});
                const exercises = {a: {surface: 'floor', place: 'on the floor'}, b: {surface: 'bed', place: 'on the bed'},
                  c: {surface: 'bed', place: 'on the bed'}, d: {surface: 'chair', place: 'on a chair'}, e: {surface: 'standing'}};
                const laid = m.lay(Object.keys(exercises).map(line), {leadIn: 3, restMore: 0, tempo: 100}, {},
                  moves({exercises, pace: {moreSeconds: 15}}));
                return [laid.map((s) => s.lengthSeconds), nextPlace(exercises, 'a', 'b'), nextPlace(exercises, 'b', 'c')];
                """))
        .isEqualTo(List.of(List.of(5, 20, 5, 20, 5), "on the bed", ""));
  }

  @Test
  void halfASessionCountsForWhatItWas() {
    Object did =
        run(
            "tally",
            """
            const s = (set, n, side) => ({kind: 'move-back', item: 0, exercise: 'e', side, startSecond: 0, lengthSeconds: 1,
              set: {n: set, of: 2}, repetition: {n, of: 2}});
            const all = [1, 2].flatMap((set) => [1, 2].flatMap((n) => [s(set, n, 'left'), s(set, n, 'right')]));
            const key = (set, n, side) => `0 e ${set} ${side} ${n}`;
            return [
              m.tally([], all),
              m.tally([key(1, 1, 'left')], all),
              m.tally([key(1, 1, 'left'), key(1, 1, 'right'), key(1, 2, 'left')], all),
              m.tally([1, 2].flatMap((n) => [key(1, n, 'left'), key(1, n, 'right')]), all)];
            """);
    assertThat(did)
        .isEqualTo(
            List.of(
                List.of(),
                List.of(),
                List.of(Map.of("exercise", "e", "sets", 1, "reps", 1)),
                List.of(Map.of("exercise", "e", "sets", 1, "reps", 2))));
  }

  @Test
  void whatWasChosenStaysWithinWhatContentAllows() {
    String pace =
        "const b = {least: 3, most: 40, step: 1, usual: 6}; const pace = {leadIn: b, restMore: b, tempo: b};";
    assertThat(run("settings", pace + "localStorage.clear(); return m.settings(pace).leadIn"))
        .isEqualTo(6);
    assertThat(
            run(
                "settings",
                pace
                    + "localStorage.setItem('backwise-session-settings', '{\"leadIn\": 900, \"tempo\": \"x\", \"voice\": false}');"
                    + "const s = m.settings(pace); return [s.leadIn, s.tempo, s.voice, s.sound]"))
        .isEqualTo(List.of(40, 6, false, true));
    assertThat(
            run(
                "settings",
                pace
                    + "localStorage.setItem('backwise-session-settings', '{'); return m.settings(pace).auto"))
        .isEqualTo(true);
  }

  @Test
  void withoutTheServerTheTableThatCameWithTheSessionDecides() {
    String follows =
        """
        const table = {outcomes: ['stop-exercise', 'end-session', 'lock-and-screen'],
          rows: ['01', '22', '22', '22', '11', '22', '22', '22']};
        const told = (level, ...signs) => m.follows({level, spread: false, numbness: false, worry: false,
          ...Object.fromEntries(signs.map((sign) => [sign, true]))}, table);
        return [told(0), told(1), told(0, 'worry'), told(1, 'spread'), told(1, 'numbness'), told(7)];
        """;
    assertThat(run("hurts", follows))
        .isEqualTo(
            List.of(
                "stop-exercise",
                "end-session",
                "lock-and-screen",
                "end-session",
                "lock-and-screen",
                "lock-and-screen"));
  }

  @Test
  void aVoiceOfAnotherLanguageStaysSilent() {
    Object said =
        run(
            "voice",
            """
            const spoken = [];
            globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
            const engine = (...langs) => ({getVoices: () => langs.map((lang) => ({lang})), cancel() {},
              speak: (utterance) => spoken.push(utterance.text)});
            const voices = [engine('de-DE', 'en-GB'), engine('de-DE'), engine(), null].map((e) => new m.Voice('en', e));
            voices.forEach((voice, i) => voice.say(String(i)));
            return [voices.map((voice) => voice.able), spoken];
            """);
    assertThat(said).isEqualTo(List.of(List.of(true, false, false, false), List.of("0", "2")));
  }

  @Test
  void ofWhatWaitsToBeKeptOnlyTheNewestIsWritten() {
    Object written =
        run(
            "../device/kept",
            """
            let puts = 0;
            const { put } = IDBObjectStore.prototype;
            IDBObjectStore.prototype.put = function (...all) { if (this.name === 'sealed') puts++; return put.apply(this, all); };
            for (let second = 0; second < 60; second++) m.keep('place:a', second);
            await m.keep('place:b', 'other');
            const newest = await m.kept('place:a');
            m.keep('place:a', 'late');
            await m.forget('place:a');
            IDBObjectStore.prototype.put = put;
            return [newest, await m.kept('place:b'), await m.kept('place:a'), puts];
            """);
    assertThat(written).isEqualTo(Arrays.asList(59, "other", null, 2));
  }

  @Test
  void whatCouldNotBeWrittenIsHeldForAsLongAsThePageIsThereAndHoldsUpNothing() {
    Object kept =
        run(
            "../device/kept",
            """
            const { put } = IDBObjectStore.prototype;
            IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };
            await m.keep('place:full', 'held');
            IDBObjectStore.prototype.put = put;
            const held = await m.kept('place:full');
            await m.keep('place:full', 'written');
            return [held, await m.kept('place:full')];
            """);
    assertThat(kept).isEqualTo(List.of("held", "written"));
  }

  @Test
  void theBreathGrowsAndShrinks() {
    assertThat(
            run(
                "breath",
                """
                const s = {startSecond: 0, lengthSeconds: 4, breath: 'in'};
                const out = {...s, breath: 'out'};
                return [0, 2, 4].map((t) => m.breathOf(s, t).full).concat([0, 4].map((t) => m.breathOf(out, t).full))
                  .map((n) => Math.round(n * 100));
                """))
        .isEqualTo(List.of(0, 50, 100, 100, 0));
  }
}
