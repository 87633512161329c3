package org.backwise.knowledge.reading;

import org.backwise.model.rule.ScreeningRule;
import org.backwise.model.rule.Tier;
import org.backwise.reading.Fields;

/** Reads {@code screening/ID.yaml}. */
public final class ScreeningRuleReader implements FieldsReader<ScreeningRule> {

  private static final Choice<Tier> TIER = Choice.of(Tier.class);

  private final Known known;
  private final FactReader facts;
  private final EvidenceReader evidence;

  /** A reader that knows these codes and ids. */
  public ScreeningRuleReader(Known known) {
    this.known = known;
    this.facts = new FactReader(known);
    this.evidence = new EvidenceReader(known.sources());
  }

  @Override
  public ScreeningRule read(Fields fields) {
    fields.require("flags");
    return new ScreeningRule(
        ContentFile.id(fields, "id"),
        facts.in(fields, "when"),
        fields.codes("flags", known.flags()),
        TIER.in(fields, "tier"),
        fields.flag("lowers", false),
        evidence.in(fields));
  }
}
