package org.backwise.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.intake.Availability;
import org.backwise.model.intake.CannotDo;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.intake.PainSite;
import org.backwise.model.intake.Response;
import org.backwise.model.intake.Surgery;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.programme.Violation;
import org.backwise.model.state.DoneItem;
import org.backwise.model.state.ExclusionUntil;
import org.backwise.model.state.PersonState;
import org.backwise.model.state.PersonalExclusion;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

class LegibleTest {

  private static final String ODD = "nobody-knows-it";
  private static final Dose DOSE = Catalogue.small().exercises().get("brace").doses().get(0).dose();

  private final Grounds grounds = Catalogue.small();
  private final ProgrammeMaker programme = new ProgrammeMaker();

  @Test
  void refusesACodeThatContentDoesNotKnowWhereverItStands() {
    Map<String, Consumer<PersonMaker>> odd = new LinkedHashMap<>();
    odd.put("sites", p -> p.sites.add(PersonMaker.site(ODD, PersonMaker.START, 1, 1, 1)));
    odd.put("spreads", p -> p.sites.set(0, spreading(ODD)));
    odd.put("provocations", p -> p.betterWith.add(ODD));
    odd.put("irritability", p -> p.irritability = ODD);
    odd.put("activityLevels", p -> p.level = ODD);
    odd.put("activities", p -> p.activities.add(ODD));
    odd.put("surgeries", LegibleTest::operated);
    odd.put("cannot", p -> p.cannot.add(new CannotDo(ODD, null)));
    odd.put("equipment", p -> p.equipment.add(ODD));
    odd.put("places", p -> p.places.add(ODD));
    odd.put("conditionStatus", LegibleTest::unwell);
    odd.put("responseEffects", p -> p.responds.add(drawing(ODD)));
    odd.forEach((list, told) -> assertThat(gaps(told)).as(list).containsExactly(list));
  }

  @Test
  void readsCodesThatContentKnows() {
    assertThat(gaps(p -> p.responds.add(drawing("centralises")))).isEmpty();
    assertThat(gaps(p -> p.betterWith.add("walking"))).isEmpty();
    assertThat(gaps(p -> p.sites.set(0, spreading("buttock")))).isEmpty();
  }

  @Test
  void readsAnswersThatLeaveOpenHowActiveAndHowEasilyStirred() {
    assertThat(gaps(p -> p.irritability = null)).isEmpty();
    assertThat(gaps(p -> p.level = null)).isEmpty();
  }

  @Test
  void refusesFiguresThatCannotBe() {
    assertThat(gaps(p -> p.availability = time(20, 1, 0))).containsExactly("daysPerWeek");
    assertThat(gaps(p -> p.availability = time(20, 1, 8))).containsExactly("daysPerWeek");
    assertThat(gaps(p -> p.availability = time(20, 4, 3))).containsExactly("sessionsPerDay");
    assertThat(gaps(p -> p.availability = time(61, 1, 3))).containsExactly("minutesPerSession");
    assertThat(gaps(p -> p.availability = time(4, 1, 3))).containsExactly("minutesPerSession");
    assertThat(gaps(p -> p.falls = -1)).containsExactly("falls12m");
    assertThat(gaps(p -> p.sites.set(0, pain(11, 4, 3)))).containsExactly("low-back.worst");
    assertThat(gaps(p -> p.sites.set(0, pain(6, 11, 3)))).containsExactly("low-back.average");
    assertThat(gaps(p -> p.sites.set(0, pain(6, 4, -1)))).containsExactly("low-back.now");
  }

  @Test
  void readsFiguresToTheirEnds() {
    assertThat(gaps(p -> p.availability = time(60, 3, 7))).isEmpty();
    assertThat(gaps(p -> p.availability = time(5, 1, 1))).isEmpty();
    assertThat(gaps(p -> p.sites.set(0, pain(10, 4, 0)))).isEmpty();
  }

  @Test
  void refusesAnswersThatNameNoPlace() {
    assertThat(gaps(p -> p.sites.clear())).containsExactly("pain.sites");
  }

  @Test
  void refusesARecordThatEndsBeforeWhatItTellsOf() {
    DoneItem done = new DoneItem(PersonMaker.START, RoutineKind.MAIN_A, "brace", DOSE);
    PersonState early =
        new PersonState(
            PersonMaker.START.minusDays(1),
            List.of(),
            List.of(done),
            new TreeMap<>(),
            null,
            List.of(),
            new TreeMap<>());
    PersonState undated =
        new PersonState(
            null, List.of(), List.of(done), new TreeMap<>(), null, List.of(), new TreeMap<>());
    assertThat(refused(new PersonMaker(), early)).containsExactly("STATE asOf");
    assertThat(refused(new PersonMaker(), undated)).containsExactly("STATE asOf");
  }

  @Test
  void refusesAnExclusionThatNamesNothing() {
    ExclusionUntil review = new ExclusionUntil("review", null);
    var nothing = new PersonalExclusion(null, null, null, "it hurt", "self", review);
    PersonState state =
        new PersonState(
            PersonMaker.START,
            List.of(nothing),
            List.of(),
            new TreeMap<>(),
            null,
            List.of(),
            new TreeMap<>());
    assertThat(refused(new PersonMaker(), state)).containsExactly("STATE exclusions");
  }

  @Test
  void laysOutAsManyWeeksAsContentAllows() {
    programme.weeks = 26;
    programme.approvedUntil = PersonMaker.START.plusWeeks(26);
    assertThat(refused(new PersonMaker(), PersonState.NEW))
        .isNotEmpty()
        .noneMatch(found -> found.equals("STATED programme"));
    programme.weeks = 27;
    assertThat(refused(new PersonMaker(), PersonState.NEW)).containsExactly("STATED programme");
  }

  private List<String> gaps(Consumer<PersonMaker> told) {
    PersonMaker person = new PersonMaker();
    told.accept(person);
    return refused(person, PersonState.NEW).stream()
        .filter(found -> found.startsWith("INTAKE"))
        .map(found -> found.substring("INTAKE ".length()))
        .toList();
  }

  private List<String> refused(PersonMaker person, PersonState state) {
    Verdict verdict = new Judge(grounds).judge(person.make(), state, programme.make(grounds));
    return verdict instanceof Verdict.Refused refused
        ? refused.violations().stream().map(LegibleTest::named).toList()
        : List.of();
  }

  private static String named(Violation violation) {
    return violation.rule() + " " + violation.place();
  }

  private static void operated(PersonMaker person) {
    person.surgery.add(new Surgery(ODD, PersonMaker.START.minusWeeks(20), null));
    person.covers.add(ODD);
  }

  private static Availability time(int minutes, int sessions, int days) {
    return new Availability(minutes, sessions, days, false);
  }

  private static PainSite pain(int worst, int average, int now) {
    return PersonMaker.site("low-back", PersonMaker.START.minusWeeks(6), worst, average, now);
  }

  private static PainSite spreading(String to) {
    var spread = new PainSite.Spread(to, null, PersonMaker.START.minusWeeks(1));
    return new PainSite(
        "low-back", null, PersonMaker.START.minusWeeks(6), 6, 4, 3, List.of(spread));
  }

  private static void unwell(PersonMaker person) {
    person.conditions.add(new ConditionAnswer("vertigo", null, null, null, ODD));
    person.covers.add("vertigo");
  }

  private static Response drawing(String effect) {
    return new Response(Segment.LUMBAR, SpineMotion.FLEXION, effect, "self");
  }
}
