package org.backwise.knowledge.reading.tables;

import java.util.List;
import java.util.Map;
import org.backwise.knowledge.reading.Choice;
import org.backwise.knowledge.reading.FieldsReader;
import org.backwise.knowledge.reading.Known;
import org.backwise.knowledge.tables.NeedsTable;
import org.backwise.knowledge.tables.StimulusKind;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.reading.Fields;

/** Reads {@code needs.yaml}. */
final class NeedsReader implements FieldsReader<NeedsTable> {

  private static final Choice<ExerciseKind> KIND = Choice.of(ExerciseKind.class);

  private final List<String> groups;

  NeedsReader(Known known) {
    this.groups = known.vocabulary().groups();
  }

  @Override
  public NeedsTable read(Fields fields) {
    return new NeedsTable(
        Rows.all(fields, "groups", groups, NeedsReader::needs),
        fields.codes("coreGroups", groups),
        Numbers.share(fields, "coreShareFrom"),
        Numbers.share(fields, "coreBalancedShareFrom"),
        KIND.listIn(fields, "sourceKinds"),
        fields.code("dailyGroup", groups),
        ByChoice.all(fields, "kindWeights", StimulusKind.class, Numbers::factor),
        ByChoice.all(fields, "overused", StimulusKind.class, Numbers::factor),
        Numbers.factor(fields, "antagonist"),
        Numbers.factor(fields, "goal"),
        Rows.named(fields, "preferred", (f, rule) -> SitesReader.weights(f, rule, groups)));
  }

  private static Map<StimulusKind, Integer> needs(Fields fields, String group) {
    return ByChoice.some(fields, group, StimulusKind.class, NeedsReader::need);
  }

  private static int need(Fields fields, String kind) {
    boolean strength = kind.equals(StimulusKind.STRENGTH.code());
    return strength ? Numbers.factor(fields, kind) : Numbers.positive(fields, kind);
  }
}
