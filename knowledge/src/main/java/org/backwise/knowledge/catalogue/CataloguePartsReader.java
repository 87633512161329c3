package org.backwise.knowledge.catalogue;

import org.backwise.knowledge.catalogue.Part.Worked;
import org.backwise.knowledge.reading.Choice;
import org.backwise.knowledge.reading.EvidenceReader;
import org.backwise.knowledge.reading.FieldsReader;
import org.backwise.knowledge.reading.Known;
import org.backwise.model.Effort;
import org.backwise.model.Region;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/** Reads {@code catalogue.yaml}. */
record CataloguePartsReader(Known known) implements FieldsReader<CatalogueParts> {

  private static final int MOST = 1000;
  private static final Choice<Region> REGION = Choice.of(Region.class);
  private static final Choice<ExerciseKind> KIND = Choice.of(ExerciseKind.class);
  private static final Choice<RoutineRole> ROLE = Choice.of(RoutineRole.class);
  private static final Choice<Position> POSITION = Choice.of(Position.class);
  private static final Choice<Effort> EFFORT = Choice.of(Effort.class);
  private static final Choice<MuscleRole> MUSCLE_ROLE = Choice.of(MuscleRole.class);

  @Override
  public CatalogueParts read(Fields fields) {
    CatalogueParts parts =
        new CatalogueParts(
            fields.flag("enforced", false),
            fields.list("parts", this::part),
            fields.list("remaining", this::part));
    new EvidenceReader(known.sources()).in(fields);
    return parts;
  }

  private Part part(Fields fields) {
    return new Part(
        fields.text("name"),
        fields.integer("least", 1, MOST),
        REGION.listIn(fields, "places"),
        KIND.listIn(fields, "kinds"),
        ROLE.listIn(fields, "roles"),
        POSITION.listIn(fields, "positions"),
        EFFORT.listIn(fields, "efforts"),
        worked(fields.groupOrNull("works")));
  }

  private Worked worked(@Nullable Fields fields) {
    if (fields == null) {
      return Worked.ANY;
    }
    Worked worked =
        new Worked(
            fields.codes("groups", known.vocabulary().groups()),
            MUSCLE_ROLE.listIn(fields, "roles"),
            fields.milliOr("shareFrom", 0, 0, MOST));
    fields.finish();
    return worked;
  }
}
