package org.backwise.knowledge.reading;

import org.backwise.model.rule.DangerFlag;
import org.backwise.model.rule.Tier;
import org.backwise.reading.Fields;

/** Reads {@code danger-flags/ID.yaml}. */
public final class FlagReader implements FieldsReader<DangerFlag> {

  private static final Choice<Tier> TIER = Choice.of(Tier.class);
  private static final int LAST_PLACE = 10_000;

  private final EvidenceReader evidence;

  /** A reader that knows these ids. */
  public FlagReader(Known known) {
    this.evidence = new EvidenceReader(known.sources());
  }

  @Override
  public DangerFlag read(Fields fields) {
    fields.require("beforeSession");
    return new DangerFlag(
        ContentFile.id(fields, "id"),
        TIER.in(fields, "tier"),
        fields.integer("order", 0, LAST_PLACE),
        fields.flag("beforeSession", true),
        fields.flag("sided", false),
        evidence.in(fields));
  }
}
