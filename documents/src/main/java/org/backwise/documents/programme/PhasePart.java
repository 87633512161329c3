package org.backwise.documents.programme;

import java.util.ArrayList;
import java.util.List;
import org.backwise.documents.Choice;
import org.backwise.documents.DocumentCodes;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.programme.ShortVersion;
import org.backwise.reading.Fields;
import org.backwise.reading.Node;

/** Reads phases and their routines. A phase without a name counts as the strictest one. */
final class PhasePart {

  private static final String STRICTEST = "settle";
  private static final int MOST_WEEKS = 104;
  private static final int DAY_SECONDS = 86_400;

  private final Knowledge knowledge;
  private final Intake intake;
  private final ItemPart items;

  PhasePart(Knowledge knowledge, DocumentCodes codes, Intake intake) {
    this.knowledge = knowledge;
    this.intake = intake;
    this.items = new ItemPart(knowledge, codes);
  }

  List<Phase> read(Fields programme) {
    List<Phase> phases = new ArrayList<>();
    int week = 1;
    programme.require("phases");
    for (Node node : programme.items("phases")) {
      String path = programme.at("phases") + "[" + phases.size() + "]";
      Fields fields = Fields.of(node, path, programme.problems());
      Phase phase = phase(fields, week);
      fields.finish();
      phases.add(phase);
      week += phase.weeks();
    }
    return phases;
  }

  private Phase phase(Fields fields, int week) {
    int weeks = fields.integerOr("weeks", 1, 1, MOST_WEEKS);
    int fromWeek = fields.integerOr("fromWeek", week, 1, MOST_WEEKS);
    fields.require("routines");
    Weeks span = new Weeks(fromWeek, weeks);
    return new Phase(
        fields.textOr("name", STRICTEST),
        fields.textOr("purpose", ""),
        fromWeek,
        weeks,
        fields.texts("criteria"),
        fields.list("routines", routine -> routine(routine, span)));
  }

  private Routine routine(Fields fields, Weeks span) {
    RoutineKind kind = Choice.or(fields, "kind", RoutineKind.MAIN_A, RoutineKind.class);
    fields.require("items");
    List<Item> read = fields.list("items", item -> items.read(item, span));
    return new Routine(
        kind,
        fields.integerOr("budgetSeconds", budget(kind), 1, DAY_SECONDS),
        fields.integerOr("seconds", span.longest(read), 0, DAY_SECONDS),
        read,
        fields.list("short", version -> shortVersion(version, span)));
  }

  private ShortVersion shortVersion(Fields fields, Weeks span) {
    fields.require("items");
    List<Item> read = fields.list("items", item -> items.read(item, span));
    return new ShortVersion(
        fields.integer("budgetSeconds", 1, DAY_SECONDS),
        fields.integerOr("seconds", span.longest(read), 0, DAY_SECONDS),
        read);
  }

  /** As the intake's minutes and the clinician's limit on them say. */
  private int budget(RoutineKind kind) {
    int seconds =
        knowledge.tables().timing().budgetSeconds(kind, intake.availability().minutesPerSession());
    for (ClearanceLimit limit : intake.clearance().limits()) {
      if (limit instanceof ClearanceLimit.MaxMinutes most) {
        seconds = Math.min(seconds, most.minutes() * 60);
      }
    }
    return seconds;
  }
}
