package org.backwise.knowledge.reading;

import java.util.List;
import org.backwise.model.Effort;
import org.backwise.model.Region;
import org.backwise.model.exercise.Alternation;
import org.backwise.model.exercise.Demand;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.Family;
import org.backwise.model.exercise.Impact;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.exercise.Substitute;
import org.backwise.model.exercise.Surface;
import org.backwise.model.exercise.Use;
import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/** Reads {@code exercises/ID.yaml}. */
public final class ExerciseReader implements FieldsReader<Exercise> {

  private static final int HARDEST_LEVEL = 5;
  private static final int MOST_SETUP_SECONDS = 120;
  private static final int LAST_STEP = 20;
  private static final Choice<Use> USE = Choice.of(Use.class);
  private static final Choice<ExerciseKind> KIND = Choice.of(ExerciseKind.class);
  private static final Choice<RoutineRole> ROLE = Choice.of(RoutineRole.class);
  private static final Choice<Region> REGION = Choice.of(Region.class);
  private static final Choice<Position> POSITION = Choice.of(Position.class);
  private static final Choice<Surface> SURFACE = Choice.of(Surface.class);
  private static final Choice<Demand> DEMAND = Choice.of(Demand.class);
  private static final Choice<Impact> IMPACT = Choice.of(Impact.class);
  private static final Choice<Alternation> ALTERNATION = Choice.of(Alternation.class);
  private static final Choice<Effort> EFFORT = Choice.of(Effort.class);

  private final Known known;
  private final MovementReader movements;
  private final DoseReader doses;
  private final EvidenceReader evidence;

  /** A reader that knows these codes and ids. */
  public ExerciseReader(Known known) {
    this.known = known;
    this.movements = new MovementReader(known);
    this.evidence = new EvidenceReader(known.sources());
    this.doses = new DoseReader(known, evidence);
  }

  @Override
  public Exercise read(Fields fields) {
    return new Exercise(
        ContentFile.id(fields, "id"),
        USE.in(fields, "use"),
        filled(fields, "kinds", KIND.listIn(fields, "kinds"), ExerciseKind.STRETCH),
        required(fields, "roles", ROLE.listIn(fields, "roles")),
        REGION.in(fields, "orderRegion"),
        filled(fields, "regions", REGION.listIn(fields, "regions"), Region.NECK),
        required(fields, "muscles", fields.list("muscles", movements::muscle)),
        filled(fields, "positions", POSITION.listIn(fields, "positions"), Position.STANDING),
        SURFACE.in(fields, "surface"),
        required(fields, "spinalMotions", fields.list("spinalMotions", movements::spine)),
        required(fields, "limbMotions", fields.list("limbMotions", movements::limb)),
        required(fields, "demands", DEMAND.listIn(fields, "demands")),
        IMPACT.in(fields, "impact"),
        required(fields, "oneSided", fields.flag("oneSided", false)),
        fields.flag("otherSideRests", false),
        ALTERNATION.in(fields, "alternation"),
        required(fields, "equipment", fields.codes("equipment", known.list("equipment"))),
        fields.list("substitutes", this::substitute),
        fields.integer("level", 1, HARDEST_LEVEL),
        EFFORT.in(fields, "effort"),
        fields.integer("setupSeconds", 0, MOST_SETUP_SECONDS),
        family(fields),
        filled(fields, "doses", fields.list("doses", doses::read), DoseReader.STAND_IN),
        evidence.in(fields));
  }

  private Family family(Fields fields) {
    @Nullable Fields family = fields.group("family");
    if (family == null) {
      return new Family("", 1, null, null);
    }
    Family read =
        new Family(
            family.text("name"),
            family.integer("step", 1, LAST_STEP),
            family.codeOrNull("easier", known.exercises()),
            family.codeOrNull("harder", known.exercises()));
    family.finish();
    return read;
  }

  private Substitute substitute(Fields fields) {
    return new Substitute(
        fields.code("equipment", known.list("equipment")),
        filled(fields, "use", fields.codes("use", known.list("equipment")), ""));
  }

  private static <T> T required(Fields fields, String key, T value) {
    fields.require(key);
    return value;
  }

  private static <T> List<T> filled(Fields fields, String key, List<T> values, T standIn) {
    if (!values.isEmpty()) {
      return values;
    }
    if (!fields.has(key)) {
      fields.require(key);
    } else if (fields.items(key).isEmpty()) {
      fields.problem(key, "is empty");
    }
    return List.of(standIn);
  }
}
