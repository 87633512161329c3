package org.backwise.documents;

import java.util.List;
import java.util.function.Function;
import org.backwise.documents.change.ChangeReader;
import org.backwise.documents.intake.IntakeBounds;
import org.backwise.documents.intake.IntakeReader;
import org.backwise.documents.intake.OddAnswers;
import org.backwise.documents.programme.CatalogueWriter;
import org.backwise.documents.programme.ProgrammeReader;
import org.backwise.documents.state.PersonStateReader;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.reading.ContentFile;
import org.backwise.model.exercise.Exercise;

/** The readers and writers of documents that need to know the content. */
public final class Documents {

  private final Knowledge knowledge;
  private final DocumentCodes codes;
  private final IntakeBounds bounds;
  private final DocumentWords words;

  private Documents(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.codes = codes(knowledge);
    this.bounds =
        ContentFile.checked(knowledge.trees(), "planning/intake.yaml", IntakeBounds::read);
    this.words =
        ContentFile.checked(knowledge.trees(), "texts/en/documents.yaml", DocumentWords::read);
  }

  /** For the content in {@code knowledge}. */
  public static Documents of(Knowledge knowledge) {
    return new Documents(knowledge);
  }

  /** The codes that documents may use. */
  public DocumentCodes codes() {
    return codes;
  }

  /** Reads intakes. */
  public IntakeReader intakes() {
    return new IntakeReader(codes, bounds, words.danger());
  }

  /** Asks about odd answers. */
  public OddAnswers oddAnswers() {
    return new OddAnswers(words.questions(), bounds);
  }

  /** Reads person states. */
  public PersonStateReader states() {
    return new PersonStateReader(codes);
  }

  /** Reads programmes. */
  public ProgrammeReader programmes() {
    return new ProgrammeReader(knowledge, codes);
  }

  /** Reads changes. */
  public ChangeReader changes() {
    return new ChangeReader(codes, List.copyOf(knowledge.tables().changes().aches().keySet()));
  }

  /** Writes the catalogue; {@code cautions} tells the ids of the rules that an exercise meets. */
  public CatalogueWriter catalogue(Function<Exercise, List<String>> cautions) {
    return new CatalogueWriter(knowledge, cautions);
  }

  private static DocumentCodes codes(Knowledge knowledge) {
    return new DocumentCodes(
        knowledge.vocabulary(),
        knowledge.conditions().ids(),
        knowledge.flags().ids(),
        knowledge.exercises().ids(),
        knowledge.exercises().all().stream().map(e -> e.family().name()).distinct().toList());
  }
}
