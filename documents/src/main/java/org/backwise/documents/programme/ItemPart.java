package org.backwise.documents.programme;

import java.util.List;
import java.util.Optional;
import org.backwise.documents.Choice;
import org.backwise.documents.DocumentCodes;
import org.backwise.documents.DoseDocument;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.Side;
import org.backwise.model.exercise.Alternation;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Alternative;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Reason;
import org.backwise.model.programme.Rung;
import org.backwise.reading.Fields;

/** Reads items; what they leave out is the catalogue's. */
final class ItemPart {

  private static final int MOST_SECONDS = 86_400;
  private static final int MOST_WEEKS = 104;

  private final Knowledge knowledge;
  private final DocumentCodes codes;
  private final DoseDocument doses;

  ItemPart(Knowledge knowledge, DocumentCodes codes) {
    this.knowledge = knowledge;
    this.codes = codes;
    this.doses = new DoseDocument(codes);
  }

  Item read(Fields fields, Weeks weeks) {
    String id = fields.code("exercise", codes.exercises());
    Optional<Exercise> known = knowledge.exercises().find(id);
    Side side = Choice.or(fields, "side", sides(known), Side.class);
    Dose dose = doses.read(fields, "dose", known);
    List<Rung> ladder = ladder(fields, weeks, known, side, dose);
    int longest = ladder.stream().mapToInt(Rung::seconds).max().orElse(0);
    return new Item(
        id,
        Choice.or(fields, "role", role(known), RoutineRole.class),
        kind(fields, known),
        position(fields, known),
        side,
        Choice.or(fields, "alternation", alternation(known, side), Alternation.class),
        dose,
        ladder,
        fields.integerOr("seconds", longest, 0, MOST_SECONDS),
        fields.list("alternatives", this::alternative),
        fields.list("why", ItemPart::reason));
  }

  private static RoutineRole role(Optional<Exercise> known) {
    return known.flatMap(e -> e.roles().stream().findFirst()).orElse(RoutineRole.WORK);
  }

  private static ExerciseKind kind(Fields fields, Optional<Exercise> known) {
    ExerciseKind absent = known.map(Exercise::kind).orElse(ExerciseKind.STRENGTH);
    return Choice.or(fields, "kind", absent, ExerciseKind.class);
  }

  private static Position position(Fields fields, Optional<Exercise> known) {
    Position absent = known.map(Exercise::position).orElse(Position.STANDING);
    return Choice.or(fields, "position", absent, Position.class);
  }

  private static Side sides(Optional<Exercise> known) {
    return known.filter(Exercise::oneSided).isPresent() ? Side.BOTH : Side.CENTRE;
  }

  private static Alternation alternation(Optional<Exercise> known, Side side) {
    return known
        .filter(e -> !e.oneSided() || side == Side.BOTH)
        .map(Exercise::alternation)
        .orElse(Alternation.NONE);
  }

  private List<Rung> ladder(
      Fields fields, Weeks weeks, Optional<Exercise> known, Side side, Dose dose) {
    if (!fields.has("ladder")) {
      int seconds = seconds(known, dose, side);
      return weeks.each().stream().map(week -> new Rung(week, dose, seconds)).toList();
    }
    return fields.list("ladder", rung -> rung(rung, known, side));
  }

  private Rung rung(Fields fields, Optional<Exercise> known, Side side) {
    Dose dose = doses.read(fields, "dose", known);
    return new Rung(
        fields.integer("week", 1, MOST_WEEKS),
        dose,
        fields.integerOr("seconds", seconds(known, dose, side), 0, MOST_SECONDS));
  }

  private int seconds(Optional<Exercise> known, Dose dose, Side side) {
    int switching = knowledge.tables().timing().switchSeconds();
    return known.map(e -> ItemSeconds.of(e, dose, side, switching)).orElse(0);
  }

  private Alternative alternative(Fields fields) {
    String id = fields.code("exercise", codes.exercises());
    return new Alternative(
        id,
        doses.read(fields, "dose", knowledge.exercises().find(id)),
        fields.code("than", Alternative.THAN));
  }

  private static Reason reason(Fields fields) {
    return new Reason(
        fields.text("code"),
        fields.textOr("from", ""),
        fields.textOr("text", ""),
        fields.texts("rules"));
  }
}
