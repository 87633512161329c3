package org.backwise.programmes.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedPeopleTest {

  private static final int MANY = 6000;

  private static LongStream numbers() {
    return LongStream.range(0, MANY);
  }

  @Test
  void givesTheSamePersonForTheSameNumber() {
    GeneratedPeople again = new GeneratedPeople(Bench.KNOWLEDGE, Bench.SEED);

    assertThat(again.person(17)).isEqualTo(Bench.PEOPLE.person(17));
    assertThat(again.person(17)).isNotEqualTo(Bench.PEOPLE.person(18));
  }

  @Test
  void usesEveryCode() {
    Set<String> used = new TreeSet<>();
    numbers().forEach(index -> codes(Bench.PEOPLE.person(index).intake(), used));

    assertThat(used)
        .containsAll(Bench.KNOWLEDGE.conditions().ids())
        .containsAll(Bench.KNOWLEDGE.flags().ids());
    for (String list :
        new String[] {
          "sites",
          "spreads",
          "provocations",
          "surgeries",
          "activities",
          "cannot",
          "equipment",
          "places",
          "clinicians",
          "outcomes",
          "activityLevels",
          "conditionStatus",
          "birthModes"
        }) {
      assertThat(used).as(list).containsAll(Bench.KNOWLEDGE.vocabulary().list(list));
    }
  }

  private static void codes(Intake intake, Set<String> used) {
    intake.pain().sites().forEach(s -> used.add(s.site()));
    intake.pain().sites().forEach(s -> s.spreads().forEach(spread -> used.add(spread.to())));
    used.addAll(intake.pain().worseWith());
    intake.surgery().forEach(s -> used.add(s.kind()));
    intake.conditions().forEach(c -> used.add(c.code()));
    intake.conditions().forEach(c -> used.add(c.status()));
    used.addAll(intake.activity().current());
    used.add(String.valueOf(intake.activity().level()));
    intake.cannot().forEach(c -> used.add(c.what()));
    used.addAll(intake.setting().equipment());
    used.addAll(intake.setting().places());
    used.add(intake.clearance().by());
    intake.screening().yes().forEach(f -> used.add(f.flag()));
    intake.screening().unsure().forEach(f -> used.add(f.flag()));
    intake.screening().seenFor().forEach(f -> used.add(f.outcome()));
    if (intake.person().gaveBirth() != null) {
      used.add(intake.person().gaveBirth().mode());
    }
  }

  @Test
  void setsEveryKindOfLimit() {
    Set<String> kinds = new TreeSet<>();
    numbers()
        .mapToObj(index -> Bench.PEOPLE.person(index).intake().clearance().limits())
        .forEach(limits -> limits.forEach(limit -> kinds.add(limit.getClass().getSimpleName())));

    assertThat(kinds).hasSize(ClearanceLimit.class.getPermittedSubclasses().length);
  }

  @Test
  void letsOnlyWomenOfAnAgeBePregnant() {
    assertThat(numbers().mapToObj(index -> Bench.PEOPLE.person(index).intake().person()))
        .filteredOn(person -> person.dueDate() != null)
        .isNotEmpty()
        .allSatisfy(
            person -> {
              assertThat(person.sex()).isEqualTo(Sex.FEMALE);
              assertThat(person.birthYear()).isBetween(1970, 2012);
            });
  }

  @Test
  void goesOnWhereItWasStopped(@TempDir Path folder) throws IOException {
    PrintStream quiet =
        new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Simulation simulation = new Simulation(Bench.KNOWLEDGE, Bench.SEED, 1);
    simulation.run(20, folder, quiet);
    simulation.run(40, folder, quiet);

    Tally whole = simulation.count(0, 40).tally();
    Tally kept =
        new Checkpoint(folder, Bench.KNOWLEDGE.contentVersion(), Bench.SEED).read().tally();
    assertThat(kept.below("answer")).isEqualTo(whole.below("answer"));
    assertThat(kept.below("chosen")).isEqualTo(whole.below("chosen"));
    assertThat(Files.readString(folder.resolve("people-" + Bench.SEED + ".txt")))
        .contains("40 people");
  }
}
