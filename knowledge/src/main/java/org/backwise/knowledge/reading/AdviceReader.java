package org.backwise.knowledge.reading;

import org.backwise.knowledge.advice.Advice;
import org.backwise.reading.Fields;

/** Reads {@code advice/ID.yaml}. */
public final class AdviceReader implements FieldsReader<Advice> {

  private final Known known;
  private final FactReader facts;
  private final EvidenceReader evidence;

  /** A reader that knows these codes and ids. */
  public AdviceReader(Known known) {
    this.known = known;
    this.facts = new FactReader(known);
    this.evidence = new EvidenceReader(known.sources());
  }

  @Override
  public Advice read(Fields fields) {
    return new Advice(
        ContentFile.id(fields, "id"),
        fields.code("theme", known.list("adviceThemes")),
        facts.in(fields, "when"),
        fields.codeOrNull("picture", known.exercises()),
        evidence.in(fields));
  }
}
