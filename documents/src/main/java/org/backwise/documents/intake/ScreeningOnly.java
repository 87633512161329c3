package org.backwise.documents.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backwise.documents.DocumentCodes;
import org.backwise.model.intake.ScreeningAnswers;
import org.backwise.reading.Fields;
import org.backwise.reading.Node;
import org.backwise.reading.Place;
import org.backwise.reading.Problem;
import org.backwise.reading.Problems;
import org.jspecify.annotations.Nullable;

/** Reads the danger answers by themselves, and adds the danger words where they cannot be read. */
final class ScreeningOnly {

  private static final String PART = "screening";

  private final DocumentCodes codes;
  private final String dangerWords;

  ScreeningOnly(DocumentCodes codes, String dangerWords) {
    this.codes = codes;
    this.dangerWords = dangerWords;
  }

  /** Reads {@code tree}; {@code ofText} are the problems that making the tree had. */
  ReadableScreening read(Node tree, List<Problem> ofText) {
    Problems elsewhere = new Problems();
    Fields fields = Fields.of(tree, "", elsewhere);
    LocalDate answered = Dates.orUnreadable(fields, "answeredOn");
    @Nullable LocalDate answeredOn =
        answered.equals(ReadableScreening.UNREADABLE) ? null : answered;
    Problems problems = new Problems();
    ofText.stream()
        .filter(p -> p.path().startsWith(PART))
        .forEach(p -> problems.add(p.place(), p.path(), p.message()));
    ScreeningAnswers answers =
        new ScreeningPart(codes).read(part(tree, fields, problems), answeredOn);
    return new ReadableScreening(
        answers,
        answeredOn,
        IntakeReader.country(fields),
        birthYear(fields),
        withDangerWords(problems.all()));
  }

  /** Nothing could be read at all. */
  ReadableScreening nothing() {
    Problem problem = new Problem(new Place(PART, 1), PART, "cannot be read. " + dangerWords);
    return new ReadableScreening(
        new ScreeningAnswers(LocalDate.EPOCH, 0, List.of(), List.of(), List.of()),
        null,
        null,
        null,
        List.of(problem));
  }

  private static @Nullable Fields part(Node tree, Fields fields, Problems problems) {
    Node part = fields.node(PART);
    if (part == null || !fields.has(PART)) {
      problems.add(tree.place(), PART, "is missing");
      return null;
    }
    return Fields.of(part, PART, problems);
  }

  private static @Nullable Integer birthYear(Fields fields) {
    if (!(fields.node("person") instanceof Node.Mapping person)) {
      return null;
    }
    boolean readable =
        person.entries().get("birthYear") instanceof Node.Scalar year
            && year.plain()
            && year.text().matches("(19|20|21)[0-9]{2}");
    Fields inner = Fields.of(person, "person", new Problems());
    return readable ? Integer.valueOf(inner.integer("birthYear", 0, Integer.MAX_VALUE)) : null;
  }

  /** {@code problems}, the first one in the screening part with the danger words after it. */
  List<Problem> withDangerWords(List<Problem> problems) {
    List<Problem> told = new ArrayList<>();
    boolean said = false;
    for (Problem problem : problems) {
      boolean say = !said && problem.path().startsWith(PART);
      said |= say;
      told.add(say ? worded(problem) : problem);
    }
    return told;
  }

  private Problem worded(Problem problem) {
    return new Problem(problem.place(), problem.path(), problem.message() + ". " + dangerWords);
  }
}
