package org.backwise.knowledge.reading.tables;

import java.util.List;
import org.backwise.knowledge.reading.Choice;
import org.backwise.knowledge.reading.FieldsReader;
import org.backwise.knowledge.reading.Known;
import org.backwise.knowledge.tables.OveruseTable;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.reading.Fields;

/** Reads {@code overuse.yaml}. */
final class OveruseReader implements FieldsReader<OveruseTable> {

  private static final Choice<MuscleRole> ROLE = Choice.of(MuscleRole.class);

  private final Known known;

  OveruseReader(Known known) {
    this.known = known;
  }

  @Override
  public OveruseTable read(Fields fields) {
    return new OveruseTable(
        Rows.all(fields, "activities", known.list("activities"), this::groups),
        Rows.some(fields, "conditions", known.conditions(), this::groups),
        Rows.some(fields, "provocations", known.list("provocations"), this::groups),
        Numbers.positive(fields, "most"),
        ROLE.listIn(fields, "releaseRoles"),
        ROLE.listIn(fields, "opposeRoles"),
        Numbers.share(fields, "shareFrom"));
  }

  private List<String> groups(Fields fields, String name) {
    return fields.codes(name, known.vocabulary().groups());
  }
}
