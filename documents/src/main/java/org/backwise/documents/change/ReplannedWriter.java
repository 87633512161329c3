package org.backwise.documents.change;

import java.util.List;
import java.util.Map;
import org.backwise.documents.Tree;
import org.backwise.documents.intake.IntakeWriter;
import org.backwise.documents.programme.ProgrammeWriter;
import org.backwise.model.change.Change;
import org.backwise.model.change.Difference;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;
import org.backwise.reading.Json;

/** Writes what came of a change: the answers, the programme, and what is different. */
public final class ReplannedWriter {

  /** The value of {@code schema}. */
  public static final String SCHEMA = "backwise-replanned-1";

  private ReplannedWriter() {}

  /** As JSON. */
  public static String json(
      Change change, Difference difference, Intake intake, Programme programme) {
    return Json.pretty(
        new Tree()
            .put("schema", SCHEMA)
            .put("change", ChangeWriter.tree(change))
            .put("difference", tree(difference))
            .put("intake", IntakeWriter.tree(intake))
            .put("programme", ProgrammeWriter.tree(programme))
            .fields());
  }

  private static Map<String, Object> tree(Difference difference) {
    Tree beside = new Tree();
    lines(beside, "goes", difference.besideGoes());
    lines(beside, "comes", difference.besideComes());
    return new Tree()
        .list("routines", difference.routines(), ReplannedWriter::routine)
        .put("beside", beside)
        .fields();
  }

  private static Tree routine(Difference.OfRoutine routine) {
    Tree tree =
        new Tree()
            .put("phase", routine.phase())
            .put("fromWeek", routine.fromWeek())
            .put("weeks", routine.weeks())
            .put("kind", routine.kind());
    lines(tree, "stays", routine.stays());
    lines(tree, "goes", routine.goes());
    lines(tree, "comes", routine.comes());
    return tree;
  }

  private static void lines(Tree tree, String key, List<Difference.Line> lines) {
    tree.list(
        key,
        lines,
        line ->
            new Tree()
                .put("exercise", line.exercise())
                .put("because", line.because())
                .put("rules", line.rules()));
  }
}
