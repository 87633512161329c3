package org.backwise.server.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backwise.documents.Documents;
import org.backwise.documents.intake.IntakeReader;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.intake.Sex;
import org.backwise.model.rule.DangerFlag;
import org.backwise.reading.Json;
import org.backwise.reading.Node;
import org.backwise.reading.Problems;
import org.backwise.reading.YamlReader;
import org.backwise.server.drafts.Draft;
import org.springframework.stereotype.Component;

/** Reads drafts with the same reader that files go through. */
@Component
public final class FormReader {
  private static final String NAME = "your answers";

  private final IntakeReader reader;
  private final List<String> flags;
  private final int questions;
  private final Clock clock;

  FormReader(Knowledge knowledge, Documents documents, Clock clock) {
    this.reader = documents.intakes();
    this.flags = knowledge.flagsInOrder().stream().map(DangerFlag::id).toList();
    this.questions = knowledge.tables().screening().questionSet();
    this.clock = clock;
  }

  /** The day it is where the person is. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Reads {@code draft} as of today. */
  public FormReading read(Draft draft) {
    FormTree tree = FormTree.of(draft, flags, questions, today());
    Node node = node(tree);
    return new FormReading(tree, reader.read(node), reader.screeningOnly(node));
  }

  /** Whether the person is asked about pregnancy and birth, for all that is known so far. */
  public boolean asksPregnancy(Draft draft) {
    if (draft.get("person.sex").equals(Sex.MALE.code())) {
      return false;
    }
    Draft unasked = draft.replace(name -> name.startsWith("person.pregnant"), Map.of());
    return read(unasked).problems().stream()
        .map(FieldProblem::field)
        .anyMatch(List.of("person.pregnant", "person.birthYear")::contains);
  }

  private static Node node(FormTree tree) {
    Problems problems = new Problems();
    return YamlReader.read(NAME, Json.compact(tree.tree()), problems)
        .orElseThrow(() -> new IllegalStateException("the tree is no JSON: " + problems.all()));
  }
}
