package org.backwise.knowledge.reading.tables;

import org.backwise.knowledge.reading.Choice;
import org.backwise.knowledge.reading.FieldsReader;
import org.backwise.knowledge.tables.StimulusKind;
import org.backwise.knowledge.tables.StimulusTable;
import org.backwise.model.Effort;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.reading.Fields;

/** Reads {@code stimulus.yaml}. */
final class StimulusReader implements FieldsReader<StimulusTable> {

  private static final Choice<StimulusKind> KIND = Choice.of(StimulusKind.class);

  @Override
  public StimulusTable read(Fields fields) {
    return new StimulusTable(
        ByChoice.all(fields, "roles", MuscleRole.class, KIND::in),
        Numbers.positive(fields, "repetitionsForFullSet"),
        Numbers.positive(fields, "holdSecondsForFullSet"),
        ByChoice.all(fields, "effort", Effort.class, Numbers::factor));
  }
}
