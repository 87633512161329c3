package org.backwise.programmes.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.backwise.knowledge.tables.StimulusKind;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Programme;
import org.backwise.programmes.balance.Balance;
import org.backwise.programmes.balance.Balances;
import org.junit.jupiter.api.Test;

class BalancesTest {

  private static final int PHASE = 1;

  private final Programme programme = Changing.programme(Changing.answers());
  private final Balances balances = new Balances(Changing.KNOWLEDGE);
  private final Balance balance = balances.of(Changing.answers(), programme, PHASE);

  @Test
  void countsWhatEachSessionOfTheLastWeekStretches() {
    for (Balance.Amount amount : balance.amounts()) {
      if (amount.kind() == StimulusKind.STRETCH) {
        assertThat(amount.given()).as(amount.group()).isEqualTo(stretched(amount.group()));
      }
    }
    assertThat(balance.amounts())
        .anySatisfy(
            amount -> {
              assertThat(amount.kind()).isEqualTo(StimulusKind.STRETCH);
              assertThat(amount.given()).isPositive();
            });
  }

  /** Seconds held in the last week, by share, worked out from the planning page. */
  private long stretched(String group) {
    var phase = programme.phases().get(PHASE);
    LocalDate first = programme.start().plusWeeks(phase.lastWeek() - 1L);
    long seconds = 0;
    for (CalendarEntry entry : programme.calendar()) {
      if (!entry.date().isBefore(first) && entry.date().isBefore(first.plusWeeks(1))) {
        seconds +=
            phase.routines().stream()
                .filter(routine -> routine.kind() == entry.routine())
                .flatMap(routine -> routine.items().stream())
                .flatMap(
                    item ->
                        Changing.exercise(item).muscles().stream()
                            .filter(work -> work.group().equals(group))
                            .filter(work -> work.role().code().equals("stretched"))
                            .map(
                                work -> {
                                  var rungs = item.ladder();
                                  var dose = rungs.get(rungs.size() - 1).dose();
                                  long held = (long) dose.sets() * dose.reps() * dose.holdSeconds();
                                  return held * work.shareMilli() / 1000;
                                }))
                .mapToLong(Long::longValue)
                .sum();
      }
    }
    return seconds;
  }

  @Test
  void namesWhatThePainAsksFor() {
    assertThat(balance.amounts())
        .filteredOn(Balance.Amount::target)
        .extracting(Balance.Amount::group)
        .contains("deep-core", "gluteals", "back-extensors")
        .doesNotContain("calves", "pectorals");
  }

  @Test
  void letsWhatDeskWorkKeepsBusyRest() {
    assertThat(balance.amounts())
        .filteredOn(amount -> amount.kind() == StimulusKind.STRENGTH && amount.rests())
        .allSatisfy(amount -> assertThat(amount.given()).isZero());
  }

  @Test
  void callsPartnersEvenOnlyWithinTheFactor() {
    int factor = Changing.KNOWLEDGE.tables().objective().imbalanceFactor();
    assertThat(balance.pairs())
        .isNotEmpty()
        .allSatisfy(
            pair -> {
              long more = Math.max(pair.one().ratio(), pair.other().ratio());
              long less = Math.min(pair.one().ratio(), pair.other().ratio());
              assertThat(pair.even()).isEqualTo(more <= factor * less);
            });
  }
}
