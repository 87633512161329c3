package org.backwise.knowledge.reading;

import java.util.List;
import org.backwise.knowledge.measure.Measure;
import org.backwise.knowledge.measure.Measure.Target;
import org.backwise.knowledge.measure.MeasureKind;
import org.backwise.model.intake.Sex;
import org.backwise.model.rule.Fact;
import org.backwise.reading.Fields;

/** Reads {@code measures/ID.yaml}. */
public final class MeasureReader implements FieldsReader<Measure> {

  private static final List<String> BETTER = List.of("more", "less");
  private static final Choice<MeasureKind> KIND = Choice.of(MeasureKind.class);
  private static final Choice<Sex> SEX = Choice.of(Sex.class);
  private static final int FAR = 1_000_000;
  private static final int OLDEST = 120;

  private final Known known;
  private final FactReader facts;
  private final EvidenceReader evidence;

  /** A reader that knows these codes and ids. */
  public MeasureReader(Known known) {
    this.known = known;
    this.facts = new FactReader(known);
    this.evidence = new EvidenceReader(known.sources());
  }

  @Override
  public Measure read(Fields fields) {
    int least = fields.integer("least", -FAR, FAR);
    int most = fields.integer("most", least, FAR);
    return new Measure(
        ContentFile.id(fields, "id"),
        KIND.in(fields, "kind"),
        fields.code("unit", known.list("units")),
        least,
        most,
        !fields.code("better", BETTER).equals("less"),
        fields.integer("gain", 1, Math.max(1, most - least)),
        fields.has("start") ? Integer.valueOf(fields.integer("start", least, most)) : null,
        fields.list("targets", f -> target(f, least, most)),
        fields.flag("eachSide", false),
        fields.flag("eachActivity", false),
        fields.codeOrNull("picture", known.exercises()),
        fields.codeOrNull("movesAs", known.exercises()),
        fields.codes("equipment", known.list("equipment")),
        unless(fields),
        evidence.in(fields));
  }

  private Fact unless(Fields fields) {
    return fields.has("unless") ? facts.in(fields, "unless") : new Fact.Not(new Fact.Always());
  }

  private static Target target(Fields fields, int least, int most) {
    return new Target(
        fields.integer("fromAge", 0, OLDEST),
        SEX.in(fields, "sex", Sex.NOT_SAID),
        fields.integer("target", least, most));
  }
}
