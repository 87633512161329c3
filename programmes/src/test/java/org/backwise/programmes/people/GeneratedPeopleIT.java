package org.backwise.programmes.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three thousand made-up people: nothing unsafe, few withheld, every rule and exercise used. */
class GeneratedPeopleIT {

  private static final long SEED = 2026;
  private static final int PEOPLE = 3000;
  private static final Simulation.Result RESULT =
      new Simulation(Bench.KNOWLEDGE, SEED, 2).count(0, PEOPLE);
  private static final Tally TALLY = RESULT.tally();
  private static final PeopleTable TABLE = new PeopleTable(Bench.KNOWLEDGE, SEED, TALLY);

  @Test
  void noDraftOfOursIsRefused() {
    assertThat(RESULT.faults()).isEmpty();
  }

  @Test
  void noProgrammeIsEmpty() {
    assertThat(TALLY.of("answer", "approved")).isGreaterThan(PEOPLE * 7L / 10);
    assertThat(TALLY.of("empty")).isZero();
  }

  @Test
  void mostPeopleHaveNoDangerFlagAndAValidClearance() {
    long clear = TALLY.of("clear", "usual") + TALLY.of("clear", "tight");

    assertThat(clear).isGreaterThan(PEOPLE * 7L / 10);
  }

  @Test
  void fewAreWithheldWhoNeedNotBe() {
    assertThat(perCent("clear-withheld/usual", "clear/usual")).isLessThanOrEqualTo(3.0);
    assertThat(perCent("clear-withheld/tight", "clear/tight")).isLessThanOrEqualTo(10.0);
  }

  @Test
  void everyKindOfWithholdingOccurs() {
    assertThat(TALLY.below("answer").keySet())
        .contains(
            "emergency",
            "same-day",
            "needs-screening",
            "see-clinician",
            "needs-clearance",
            "no-safe-programme");
  }

  @Test
  void everyRuleHoldsForSomebodyOrIsNamedWithItsReason() {
    List<String> unexplained = new ArrayList<>(TABLE.rulesWithout("fired"));
    unexplained.removeAll(Expected.neverHold().keySet());

    assertThat(unexplained).isEmpty();
  }

  @Test
  void everyRuleDecidesForSomebodyOrIsNamedWithItsReason() {
    List<String> unexplained = new ArrayList<>(TABLE.rulesWithout("decisive"));
    unexplained.removeAll(Expected.neverDecide().keySet());

    assertThat(unexplained).isEmpty();
  }

  @Test
  void everyExerciseIsGivenToSomebodyOrIsNamedWithItsReason() {
    List<String> unexplained = new ArrayList<>(TABLE.unchosen());
    unexplained.removeAll(Expected.neverChosen().keySet());

    assertThat(unexplained).isEmpty();
  }

  @Test
  void relaxationsAreCountedByRuleAndCause() {
    assertThat(TALLY.below("relaxed").keySet())
        .contains("release-none/none-eligible", "core-once/days", "second-stretch/time");
  }

  @Test
  void fewWithTimeEnoughCarryARelaxation() {
    assertThat(perCent("easy/relaxed", "easy/people")).isLessThanOrEqualTo(5.0);
  }

  private static double perCent(String part, String whole) {
    return 100.0 * TALLY.of(part) / TALLY.of(whole);
  }
}
