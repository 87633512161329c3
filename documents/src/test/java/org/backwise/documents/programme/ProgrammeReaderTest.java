package org.backwise.documents.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.backwise.documents.Fixtures;
import org.backwise.documents.Schemas;
import org.backwise.documents.intake.IntakeHash;
import org.backwise.model.Side;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.Status;
import org.backwise.reading.Problem;
import org.backwise.reading.Problems;
import org.junit.jupiter.api.Test;

class ProgrammeReaderTest {

  private static final String BY_HAND =
      """
      phases:
        - routines:
            - items:
                - {exercise: bridge, dose: {sets: 2, reps: 8, holdSeconds: 3}}
                - {exercise: clam, role: work, dose: {sets: 2, reps: 8}}
          weeks: 2
        - routines: [{kind: stretch, items: [{exercise: clam, side: left, dose: {reps: 8}}]}]
      """;

  @Test
  void fillsTheMinimalForm() {
    Programme programme = read(BY_HAND);
    assertThat(programme.status()).isEqualTo(Status.APPROVED);
    assertThat(programme.intakeHash()).isEqualTo(IntakeHash.of(Fixtures.intake()));
    assertThat(programme.clearance()).isNotNull();
    assertThat(programme.start()).isEqualTo(Fixtures.intake().start());
    assertThat(programme.approvedUntil()).isEqualTo(LocalDate.of(2026, 12, 13));
    assertThat(programme.calendar()).isEmpty();
    assertThat(programme.phases()).hasSize(2);
    assertThat(programme.phases().get(1).fromWeek()).isEqualTo(3);
    Routine routine = programme.phases().get(0).routines().get(0);
    assertThat(routine.budgetSeconds()).isEqualTo(1200);
    assertThat(routine.seconds()).isEqualTo(routine.items().stream().mapToInt(Item::seconds).sum());
  }

  @Test
  void fillsItemsFromTheCatalogue() {
    Exercise bridge = Fixtures.KNOWLEDGE.exercises().get("bridge");
    Exercise clam = Fixtures.KNOWLEDGE.exercises().get("clam");
    List<Item> items = read(BY_HAND).phases().get(0).routines().get(0).items();
    assertThat(items.get(0).role()).isEqualTo(bridge.roles().get(0));
    assertThat(items.get(0).position()).isEqualTo(bridge.position());
    assertThat(items.get(0).kind()).isEqualTo(bridge.kind());
    assertThat(items.get(0).side()).isEqualTo(Side.CENTRE);
    assertThat(items.get(0).ladder()).extracting(r -> r.week()).containsExactly(1, 2);
    assertThat(items.get(1).role()).isEqualTo(RoutineRole.WORK);
    assertThat(items.get(1).side()).isEqualTo(Side.BOTH);
    assertThat(items.get(1).alternation()).isEqualTo(clam.alternation());
  }

  @Test
  void countsBothSidesAndTheTurns() {
    Exercise clam = Fixtures.KNOWLEDGE.exercises().get("clam");
    Item both = read(BY_HAND).phases().get(0).routines().get(0).items().get(1);
    var dose = both.dose();
    int repetition = dose.tempo().outSeconds() + dose.holdSeconds() + dose.tempo().backSeconds();
    assertThat(both.seconds())
        .isEqualTo(clam.setupSeconds() + 2 * 2 * 8 * repetition + dose.restSeconds() + 2 * 5);
  }

  @Test
  void readsBackWhatItWrites() throws IOException {
    Programme programme = read(BY_HAND);
    String json = ProgrammeWriter.json(programme);
    assertThat(read(json)).isEqualTo(programme);
    assertThat(Schemas.problems("programme", json)).isEmpty();
  }

  @Test
  void readsBackAFullProgramme() throws IOException {
    Programme programme = FullProgramme.of(read(BY_HAND).phases());
    String json = ProgrammeWriter.json(programme);
    assertThat(read(json)).isEqualTo(programme);
    assertThat(Schemas.problems("programme", json)).isEmpty();
  }

  @Test
  void keepsStatedValuesToBeJudged() {
    String text = BY_HAND.replace("role: work,", "role: work, seconds: 1, position: prone,");
    Item item = read(text).phases().get(0).routines().get(0).items().get(1);
    assertThat(item.seconds()).isEqualTo(1);
    assertThat(item.position()).isEqualTo(Position.PRONE);
  }

  @Test
  void refusesUnknownExercisesWithTheNearest() {
    assertThat(problems(BY_HAND.replace("exercise: bridge", "exercise: brigde")))
        .singleElement()
        .asString()
        .startsWith("phases[0].routines[0].items[0].exercise: brigde is not known. Maybe bridge");
  }

  @Test
  void refusesUnknownFieldsAndDosesThatCannotBe() {
    assertThat(problems(BY_HAND.replace("reps: 8, holdSeconds: 3", "reps: 0, hold: 3")))
        .containsExactly(
            "phases[0].routines[0].items[0].dose.reps: 0 is not 1-1000",
            "phases[0].routines[0].items[0].dose.hold: is not a field here. "
                + "Maybe load, reps, sets.");
  }

  @Test
  void refusesADocumentWithoutPhases() {
    assertThat(problems("start: 2026-11-23")).containsExactly("phases: is missing");
  }

  private static Programme read(String text) {
    Problems problems = new Problems();
    Programme programme =
        Fixtures.DOCUMENTS
            .programmes()
            .read("programme", text, Fixtures.intake(), problems)
            .orElseThrow();
    assertThat(problems.all()).isEmpty();
    return programme;
  }

  private static List<String> problems(String text) {
    Problems problems = new Problems();
    assertThat(Fixtures.DOCUMENTS.programmes().read("programme", text, Fixtures.intake(), problems))
        .isPresent();
    return problems.all().stream().map(Problem::forPerson).toList();
  }
}
