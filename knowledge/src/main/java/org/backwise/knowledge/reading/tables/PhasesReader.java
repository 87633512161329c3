package org.backwise.knowledge.reading.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backwise.knowledge.reading.Choice;
import org.backwise.knowledge.reading.FieldsReader;
import org.backwise.knowledge.tables.PhasesTable;
import org.backwise.knowledge.tables.PhasesTable.FlareWay;
import org.backwise.knowledge.tables.PhasesTable.PhaseRow;
import org.backwise.knowledge.tables.PhasesTable.Step;
import org.backwise.knowledge.tables.PhasesTable.Weeks;
import org.backwise.knowledge.tables.StimulusKind;
import org.backwise.model.Coded;
import org.backwise.model.Effort;
import org.backwise.model.rule.Stage;
import org.backwise.reading.Fields;

/** Reads {@code phases.yaml}. */
final class PhasesReader implements FieldsReader<PhasesTable> {

  private static final int HARDEST_LEVEL = 5;
  private static final int DAYS = 7;
  private static final int MOST_FLARE_DAYS = 14;
  private static final int WORST_PAIN = 10;
  private static final Choice<Effort> EFFORT = Choice.of(Effort.class);
  private static final PhaseRow NO_PHASE = new PhaseRow(1, Effort.GENTLE, 0, Map.of());

  @Override
  public PhasesTable read(Fields fields) {
    var phases = Rows.named(fields, "phases", Rows.group(PhasesReader::phase, NO_PHASE));
    List<String> names = List.copyOf(phases.keySet());
    return new PhasesTable(
        ByChoice.all(fields, "stages", Stage.class, PhasesReader::weeks),
        Rows.all(fields, "courses", courses(), (f, name) -> course(f, name, names)),
        fields.integer("easyAverageMost", 0, WORST_PAIN),
        Numbers.positive(fields, "mostWeeks"),
        flare(fields, names),
        phases);
  }

  private static FlareWay flare(Fields fields, List<String> phases) {
    return Rows.group(
            f ->
                new FlareWay(
                    f.code("phase", phases),
                    f.integer("days", 1, MOST_FLARE_DAYS),
                    f.integer("weekFrom", 1, DAYS)),
            new FlareWay("", 1, 1))
        .apply(fields, "flare");
  }

  private static List<String> courses() {
    List<String> courses = new ArrayList<>(Coded.codes(Stage.class));
    courses.add("easy");
    return courses;
  }

  private static Weeks weeks(Fields fields, String stage) {
    return Rows.group(
            f -> new Weeks(Numbers.count(f, "fromWeeks"), Numbers.positive(f, "underWeeks")),
            new Weeks(0, 1))
        .apply(fields, stage);
  }

  private static List<Step> course(Fields fields, String name, List<String> phases) {
    return fields.list(
        name, step -> new Step(step.code("phase", phases), Numbers.positive(step, "weeks")));
  }

  private static PhaseRow phase(Fields fields) {
    return new PhaseRow(
        fields.integer("maxLevel", 1, HARDEST_LEVEL),
        EFFORT.in(fields, "maxEffort"),
        Numbers.positive(fields, "distinct"),
        ByChoice.all(fields, "needs", StimulusKind.class, Numbers::factor));
  }
}
