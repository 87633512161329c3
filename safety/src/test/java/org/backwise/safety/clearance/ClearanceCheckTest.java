package org.backwise.safety.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.backwise.model.intake.Clearance;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.intake.Surgery;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.junit.jupiter.api.Test;

/** When a clearance stands, and what makes it void. */
class ClearanceCheckTest {

  private static final LocalDate START = PersonMaker.START;
  private final Cleared cleared = new Cleared();
  private final PersonMaker person = cleared.person;

  @Test
  void stands() {
    assertThat(cleared.gaps()).isEmpty();
  }

  @Test
  void isMissing() {
    person.by = "none";
    assertThat(cleared.gaps()).containsExactly("not-given");
  }

  @Test
  void doesNotComeFromTheFuture() {
    person.clearedOn = START.plusDays(1);
    assertThat(cleared.gaps()).containsExactly("dated-later (" + START.plusDays(1) + ")");
  }

  @Test
  void endsOnItsDateAndAfterHalfAYearWithoutOne() {
    person.until = START;
    assertThat(cleared.gaps()).isEmpty();
    person.until = START.minusDays(1);
    assertThat(cleared.gaps()).hasSize(1);
    person.until = null;
    person.clearedOn = START.minusDays(183);
    assertThat(cleared.gaps()).isEmpty();
    person.clearedOn = START.minusDays(184);
    assertThat(cleared.gaps()).hasSize(1);
  }

  @Test
  void isNotOlderThanAnOperation() {
    person.surgery.add(new Surgery("knee-replacement", START.minusDays(7), null));
    person.covers.add("knee-replacement");
    assertThat(cleared.gaps()).contains("older-than (knee-replacement)");
  }

  @Test
  void isNotOlderThanAFlag() {
    person.yes.add(new FlagAnswer("cancer-history", START.minusDays(7)));
    person.covers.add("cancer-history");
    assertThat(cleared.gaps()).containsExactly("older-than (cancer-history)");
    person.yes.set(0, new FlagAnswer("cancer-history", START.minusDays(8)));
    assertThat(cleared.gaps()).isEmpty();
  }

  @Test
  void isVoidOnceThePainHasRisenByThree() {
    person.saw = new Clearance.Saw(4, 0);
    assertThat(cleared.gaps()).isEmpty();
    person.saw = new Clearance.Saw(3, 0);
    assertThat(cleared.gaps()).containsExactly("pain-up (3 to 6)");
  }

  @Test
  void isVoidAfterANewFall() {
    person.saw = new Clearance.Saw(6, 1);
    person.falls = 1;
    assertThat(cleared.gaps()).isEmpty();
    person.falls = 2;
    assertThat(cleared.gaps()).containsExactly("new-fall (1 to 2)");
  }

  @Test
  void holdsWhileANoteIsNotUnderstood() {
    person.limits.add(new ClearanceLimit.Note("go easy"));
    assertThat(cleared.gaps()).containsExactly("limit-unclear (go easy)");
  }

  @Test
  void hasWordsForEveryGap() {
    for (String code :
        List.of(
            "not-given",
            "not-dated",
            "dated-later",
            "over",
            "older-than",
            "spread-undated",
            "not-covered",
            "wrong-clinician",
            "pain-up",
            "new-fall",
            "limit-unclear",
            "must-include-unknown",
            "must-include-forbidden")) {
      assertThat(Catalogue.real().words().has("clearance." + code)).as(code).isTrue();
    }
  }

  @Test
  void saysDatesAsPeopleReadThem() {
    ClearanceConcern concern = new ClearanceConcern(Catalogue.real().words());
    for (String code : List.of("dated-later", "over")) {
      assertThat(concern.of(List.of(new ClearanceGap(code, "2026-11-15"))).message())
          .as(code)
          .contains("15 November 2026")
          .doesNotContain("2026-11-15");
    }
  }
}
