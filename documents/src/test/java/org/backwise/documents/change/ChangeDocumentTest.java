package org.backwise.documents.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.backwise.documents.Fixtures;
import org.backwise.documents.Schemas;
import org.backwise.model.change.Change;
import org.backwise.model.change.Difference;
import org.backwise.model.exercise.Position;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.RoutineKind;
import org.backwise.reading.Problem;
import org.backwise.reading.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeDocumentTest {

  private final ChangeReader reader = Fixtures.DOCUMENTS.changes();

  static List<Change> everyKind() {
    return List.of(
        new Change.Avoid("bridge"),
        new Change.Swap("bridge", "clam"),
        new Change.Minutes(10),
        new Change.Without("mat"),
        new Change.Cannot("lie-prone"),
        new Change.Aches("knee"),
        new Change.Limit(new ClearanceLimit.NoPosition(Position.PRONE)),
        new Change.Limit(new ClearanceLimit.WaterOnly()));
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void writesWhatItReads(Change change) {
    Problems problems = new Problems();

    assertThat(reader.read(ChangeWriter.json(change), problems)).contains(change);
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void readsWhatAPersonWouldType() {
    assertThat(reader.read("aches: knee", new Problems())).contains(new Change.Aches("knee"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "avoid: bridg",
        "minutes: 4",
        "minutes: 61",
        "aches: elbow",
        "swap: {exercise: bridge}",
        "limit: {no-position: upside-down}",
        "skip: bridge",
        "avoid: bridge\nminutes: 10",
        "bridge",
        ""
      })
  void refusesWhatIsNoChange(String text) {
    Problems problems = new Problems();

    assertThat(reader.read(text, problems)).isEmpty();
    assertThat(problems.none()).isFalse();
  }

  @Test
  void namesTheNearestCode() {
    Problems problems = new Problems();
    reader.read("avoid: bridg", problems);

    assertThat(problems.all())
        .extracting(Problem::forPerson)
        .singleElement()
        .asString()
        .contains("bridg")
        .contains("bridge");
  }

  @Test
  void fitsItsSchema() throws IOException {
    Difference.Line line = new Difference.Line("bridge", "it needs a mat", List.of("EQUIPMENT"));
    Difference.OfRoutine routine =
        new Difference.OfRoutine(
            "restore", 4, 3, RoutineKind.MAIN_A, List.of(line), List.of(line), List.of(line));
    String json =
        ReplannedWriter.json(
            new Change.Without("mat"),
            new Difference(List.of(routine), List.of(line), List.of()),
            Fixtures.intake(),
            byHand());

    assertThat(Schemas.problems("replanned", json)).isEmpty();
  }

  private static Programme byHand() {
    String text =
        "phases: [{weeks: 1, routines: [{items: [{exercise: bridge, dose: {reps: 8}}]}]}]";
    return Fixtures.DOCUMENTS
        .programmes()
        .read("programme", text, Fixtures.intake(), new Problems())
        .orElseThrow();
  }
}
