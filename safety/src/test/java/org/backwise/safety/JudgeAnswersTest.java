package org.backwise.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.intake.Person;
import org.backwise.model.intake.Sex;
import org.backwise.model.programme.Notice;
import org.backwise.model.programme.Withheld;
import org.backwise.model.state.PersonState;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

/** What else the judge answers beside its verdict. */
class JudgeAnswersTest {

  private static final LocalDate START = PersonMaker.START;

  private final Grounds grounds = Catalogue.small();
  private final Judge judge = new Judge(grounds);
  private final PersonMaker person = new PersonMaker();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void saysTheDangerWhereNothingElseCanBeRead() {
    assertThat(judge.danger(person.make().screening(), "GB")).isEmpty();
    person.yes.add(new FlagAnswer("saddle-numbness", START.minusDays(4)));
    assertThat(judge.danger(person.make().screening(), "GB").map(Withheld::reasons))
        .hasValueSatisfying(reasons -> assertThat(reasons).startsWith("emergency"));
  }

  @Test
  void saysTheDangerBeforeTheMissingClearance() {
    assertThat(judge.withheld(person.make(), START)).isEmpty();
    person.by = "none";
    assertThat(judge.screened(person.make(), START)).isEmpty();
    assertThat(reasonsHeld()).containsExactly("needs-clearance");
    person.yes.add(new FlagAnswer("saddle-numbness", START.minusDays(4)));
    assertThat(judge.screened(person.make(), START)).isPresent();
    assertThat(reasonsHeld()).startsWith("emergency");
  }

  @Test
  void saysWhatStrongPainLeavesOfADay() {
    assertThat(judge.dayKind(person.make(), START, OptionalInt.of(7))).isEqualTo(DayKind.USUAL);
    assertThat(judge.dayKind(person.make(), START, OptionalInt.of(8))).isEqualTo(DayKind.RELIEF);
    strongForLong();
    assertThat(judge.dayKind(person.make(), START, OptionalInt.empty())).isEqualTo(DayKind.GENTLE);
  }

  @Test
  void tellsTheClinicianOfStrongPain() {
    assertThat(judge.notices(person.make(), START)).isEmpty();
    strongForLong();
    assertThat(notices()).containsExactly("gentle-only");
    person.sites.set(0, PersonMaker.site("low-back", START.minusWeeks(6), 8, 7, 8));
    assertThat(notices()).containsExactly("relief-today");
    assertThat(judge.notices(person.make(), START))
        .allSatisfy(notice -> assertThat(notice.text()).isNotBlank());
  }

  @Test
  void tellsOfAnAnswerThatIsNotSure() {
    person.unsure.add(new FlagAnswer("night-pain-constant", START.minusDays(9)));
    assertThat(notices()).contains("night-pain-constant");
  }

  @Test
  void namesTheLastDateThatMayBeGiven() {
    assertThat(judge.lastDate(person.make(), false)).isEmpty();
    assertThat(judge.lastDate(person.make(), true)).hasValue(START.minusDays(8).plusDays(183));
    person.person = new Person(1990, Sex.FEMALE, START.plusDays(60), null);
    assertThat(judge.lastDate(person.make(), false)).hasValue(START.plusDays(60));
  }

  @Test
  void remarksOnAWeekWithFewerDaysThanThePersonHas() {
    assertThat(judge.remarks(person.make(), PersonState.NEW, programme.make(grounds))).isEmpty();
    programme.days.remove(4);
    assertThat(judge.remarks(person.make(), PersonState.NEW, programme.make(grounds)))
        .extracting(Notice::code)
        .containsExactly("fewer-days");
    programme.approvedUntil = START.plusDays(4);
    assertThat(judge.remarks(person.make(), PersonState.NEW, programme.make(grounds)))
        .as("a week that is cut short")
        .isEmpty();
  }

  private void strongForLong() {
    person.sites.set(0, PersonMaker.site("low-back", START.minusDays(200), 9, 7, 8));
  }

  private List<String> reasonsHeld() {
    return judge.withheld(person.make(), START).map(Withheld::reasons).orElse(List.of());
  }

  private List<String> notices() {
    return judge.notices(person.make(), START).stream().map(Notice::code).toList();
  }
}
