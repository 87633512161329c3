package org.backwise.documents.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.backwise.documents.Fixtures;
import org.backwise.model.intake.FlagAnswer;
import org.junit.jupiter.api.Test;

class ScreeningOnlyTest {

  @Test
  void readsDangerAnswersWhenTheRestIsBroken() {
    String text =
        Fixtures.sample()
            .replace("yes: []", "yes: [{flag: saddle-numbness, since: 2026-11-19}]")
            .replace("worst: 6", "worst: awful");
    ReadableScreening screening = screening(text);
    assertThat(screening.unreadable()).isFalse();
    assertThat(screening.answers().yes())
        .containsExactly(new FlagAnswer("saddle-numbness", LocalDate.of(2026, 11, 19)));
    assertThat(screening.country()).isEqualTo("GB");
    assertThat(screening.birthYear()).isEqualTo(1979);
    assertThat(screening.answeredOn()).isEqualTo(LocalDate.of(2026, 11, 20));
  }

  @Test
  void keepsTheOtherAnswersWhenOneEntryCannotBeRead() {
    ReadableScreening screening =
        screening(Fixtures.sample().replace("yes: []", "yes: [{flag: nothing}, {flag: lump}]"));
    assertThat(screening.unreadable()).isTrue();
    assertThat(screening.answers().yes()).extracting(FlagAnswer::flag).containsExactly("lump");
  }

  @Test
  void keepsFlagsThatAreWrittenInAnotherForm() {
    ReadableScreening screening =
        screening(
            Fixtures.sample()
                .replace("yes: []", "yes: [saddle-numbness]")
                .replace("unsure: []", "unsure: lump"));
    assertThat(screening.unreadable()).isTrue();
    assertThat(screening.answers().yes())
        .extracting(FlagAnswer::flag)
        .containsExactly("saddle-numbness");
    assertThat(screening.answers().unsure()).extracting(FlagAnswer::flag).containsExactly("lump");
  }

  @Test
  void countsAnUnreadableDateAsNewerThanAnyVisit() {
    ReadableScreening screening =
        screening(Fixtures.sample().replace("yes: []", "yes: [{flag: lump, since: long ago}]"));
    assertThat(screening.answers().yes())
        .containsExactly(new FlagAnswer("lump", ReadableScreening.UNREADABLE));
  }

  @Test
  void leavesOutVisitsThatCannotBeReadInFull() {
    ReadableScreening screening =
        screening(
            Fixtures.sample()
                .replace(
                    "seenFor: []",
                    "seenFor: [{flag: lump, by: friend, on: 2026-11-01, outcome: exercise-allowed}]"));
    assertThat(screening.answers().seenFor()).isEmpty();
    assertThat(screening.unreadable()).isTrue();
  }

  @Test
  void saysTheDangerWordsOnceWithAnUnreadableEntry() {
    String text = Fixtures.sample().replace("yes: []", "yes: [{flag: a}, {flag: b}]");
    IntakeReading.Broken broken = broken(text);
    assertThat(String.join("\n", IntakeReader.lines(broken.problems())))
        .containsOnlyOnce("emergency number");
    assertThat(broken.problems()).hasSize(2);
  }

  @Test
  void saysTheDangerWordsWhenNothingCanBeRead() {
    IntakeReading.Broken broken = broken("yes: [");
    assertThat(broken.screening().unreadable()).isTrue();
    assertThat(String.join("\n", IntakeReader.lines(broken.problems())))
        .contains("emergency number");
  }

  @Test
  void takesADangerPartWrittenTwiceAsUnreadable() {
    String text = Fixtures.sample().replace("yes: []", "yes: [{flag: lump}], yes: []");
    assertThat(broken(text).screening().unreadable()).isTrue();
  }

  @Test
  void takesAMissingDangerPartAsUnreadable() {
    assertThat(screening("intakeVersion: 1").unreadable()).isTrue();
  }

  private static ReadableScreening screening(String text) {
    return broken(text + "\nunknownField: 1").screening();
  }

  private static IntakeReading.Broken broken(String text) {
    return (IntakeReading.Broken) Fixtures.DOCUMENTS.intakes().read("intake", text);
  }
}
