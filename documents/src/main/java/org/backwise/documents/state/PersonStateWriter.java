package org.backwise.documents.state;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.backwise.documents.DoseDocument;
import org.backwise.documents.MotionDocument;
import org.backwise.documents.Tree;
import org.backwise.model.exercise.SpinalMotion;
import org.backwise.model.state.DoneItem;
import org.backwise.model.state.PersonState;
import org.backwise.model.state.PersonalExclusion;
import org.backwise.model.state.Reaction;
import org.backwise.reading.Json;

/** Writes a person state; reading it again gives an equal state. */
public final class PersonStateWriter {

  private PersonStateWriter() {}

  /** As JSON. */
  public static String json(PersonState state) {
    return Json.pretty(tree(state));
  }

  /** As a tree of maps, lists, texts and numbers. */
  public static Map<String, Object> tree(PersonState state) {
    Tree tree =
        new Tree()
            .put("schema", PersonStateReader.SCHEMA)
            .put("asOf", state.asOf())
            .listUnlessEmpty("exclusions", state.exclusions(), PersonStateWriter::exclusion)
            .listUnlessEmpty("done", state.done(), PersonStateWriter::done);
    if (!state.levels().isEmpty()) {
      tree.put("levels", new LinkedHashMap<>(state.levels()));
    }
    if (state.flareSince() != null) {
      tree.put("flare", new Tree().put("since", state.flareSince()));
    }
    tree.listUnlessEmpty("reactions", state.reactions(), PersonStateWriter::reaction);
    if (!state.help().isEmpty()) {
      tree.put("help", new LinkedHashMap<>(state.help()));
    }
    return tree.fields();
  }

  private static Tree exclusion(PersonalExclusion exclusion) {
    SpinalMotion motion = exclusion.motion();
    LocalDate date = exclusion.until().date();
    return new Tree()
        .put("exercise", exclusion.exercise())
        .put("motion", motion == null ? null : MotionDocument.tree(motion))
        .put("side", exclusion.side())
        .put("reason", exclusion.reason())
        .put("by", exclusion.by())
        .put("until", date == null ? exclusion.until().kind() : date);
  }

  private static Tree done(DoneItem item) {
    return new Tree()
        .put("date", item.date())
        .put("routine", item.routine())
        .put("exercise", item.exercise())
        .put("dose", DoseDocument.tree(item.dose()));
  }

  private static Tree reaction(Reaction reaction) {
    return new Tree()
        .put("date", reaction.date())
        .put("exercise", reaction.exercise())
        .put("during", reaction.during())
        .put("nextMorning", reaction.nextMorning());
  }
}
