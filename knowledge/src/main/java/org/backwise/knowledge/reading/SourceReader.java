package org.backwise.knowledge.reading;

import org.backwise.model.evidence.Source;
import org.backwise.reading.Fields;

/** Reads {@code sources/ID.yaml}. */
public final class SourceReader implements FieldsReader<Source> {

  private static final int OLDEST = 1800;
  private static final int NEWEST = 2200;

  @Override
  public Source read(Fields fields) {
    return new Source(
        ContentFile.id(fields, "id"),
        fields.text("citation"),
        fields.textOrNull("address"),
        fields.integer("year", OLDEST, NEWEST),
        fields.text("read"));
  }
}
