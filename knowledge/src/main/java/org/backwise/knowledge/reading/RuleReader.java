package org.backwise.knowledge.reading;

import java.util.List;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleClass;
import org.backwise.reading.Fields;

/** Reads {@code rules/ID.yaml}. */
public final class RuleReader implements FieldsReader<Rule> {

  private static final Choice<RuleClass> CLASS = Choice.of(RuleClass.class);
  private static final Choice<RoutineKind> ROUTINE = Choice.of(RoutineKind.class);

  private final FactReader facts;
  private final TraitReader traits;
  private final EffectReader effects;
  private final EvidenceReader evidence;

  /** A reader that knows these codes and ids. */
  public RuleReader(Known known) {
    this.facts = new FactReader(known);
    this.traits = new TraitReader(known);
    this.effects = new EffectReader(known.list("clinicians"));
    this.evidence = new EvidenceReader(known.sources());
  }

  @Override
  public Rule read(Fields fields) {
    return new Rule(
        ContentFile.id(fields, "id"),
        CLASS.in(fields, "class"),
        facts.in(fields, "when"),
        traits.in(fields, "match"),
        effects.in(fields),
        ROUTINE.listIn(fields, "routines"),
        fields.has("side") && fields.code("side", List.of("affected")).equals("affected"),
        fields.flag("yieldsToResponse", false),
        fields.flag("yieldsToClinician", false),
        evidence.in(fields));
  }
}
