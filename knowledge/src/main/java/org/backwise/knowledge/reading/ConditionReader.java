package org.backwise.knowledge.reading;

import org.backwise.model.rule.Condition;
import org.backwise.model.rule.Condition.Bearing;
import org.backwise.reading.Fields;

/** Reads {@code conditions/CODE.yaml}. */
public final class ConditionReader implements FieldsReader<Condition> {

  private static final Choice<Bearing> BEARING = Choice.of(Bearing.class);

  private final Known known;
  private final EvidenceReader evidence;

  /** A reader that knows these codes and ids. */
  public ConditionReader(Known known) {
    this.known = known;
    this.evidence = new EvidenceReader(known.sources());
  }

  @Override
  public Condition read(Fields fields) {
    return new Condition(
        ContentFile.id(fields, "code"),
        BEARING.in(fields, "bearing"),
        fields.flag("settles", true),
        fields.flag("sided", false),
        fields.codes("clearanceFrom", known.list("clinicians")),
        evidence.in(fields));
  }
}
