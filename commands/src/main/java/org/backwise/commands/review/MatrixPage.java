package org.backwise.commands.review;

import java.util.List;
import java.util.Map;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.rule.Condition;

/** The matrix to read and to print: tables of a few conditions each, then the rules. */
final class MatrixPage {

  /** As many columns as a sheet of A4 on its side can hold. */
  private static final int COLUMNS = 8;

  private final Knowledge knowledge;
  private final ReviewMatrix matrix;
  private final List<String> rules;
  private final ReviewSheet sheet;

  private MatrixPage(Knowledge knowledge, ReviewMatrix matrix) {
    this.knowledge = knowledge;
    this.matrix = matrix;
    this.rules = knowledge.rules().ids();
    this.sheet = new ReviewSheet(knowledge.texts());
  }

  static byte[] of(Knowledge knowledge, ReviewMatrix matrix) {
    return new MatrixPage(knowledge, matrix).page();
  }

  private byte[] page() {
    sheet.add(version(), legend());
    List<Subject> subjects = matrix.subjects();
    for (int from = 0; from < subjects.size(); from += COLUMNS) {
      int to = Math.min(from + COLUMNS, subjects.size());
      sheet.add(block(subjects.subList(from, to), from, to));
    }
    return sheet.add(new RuleList(knowledge, sheet).section()).page("matrix.title");
  }

  private Element version() {
    Map<String, Object> gaps =
        Map.of(
            "version", knowledge.contentVersion(),
            "exercises", matrix.exercises().size(),
            "conditions", knowledge.conditions().ids().size(),
            "rules", rules.size());
    return Tags.p("quiet", knowledge.texts().say("review.version", gaps));
  }

  private Element legend() {
    Element marks = Element.of("dl", "legend");
    for (Mark mark : Mark.values()) {
      marks.add(Element.of("dt", mark.code()).text(sheet.say("letter." + mark.code())));
      marks.add(Element.of("dd").text(sheet.say("mark." + mark.code())));
    }
    Element section = Element.of("section").add(Tags.heading(2, sheet.say("how")), marks);
    for (int i = 1; knowledge.texts().sentences().containsKey("review.how." + i); i++) {
      section.add(Tags.p(sheet.say("how." + i)));
    }
    return section;
  }

  private Element block(List<Subject> subjects, int from, int to) {
    Map<String, Object> gaps =
        Map.of("first", from + 1, "last", to, "all", matrix.subjects().size());
    Element heads = Element.of("tr").add(head("col", "corner", sheet.say("exercise")));
    subjects.forEach(subject -> heads.add(head(subject)));
    Element rows = Element.of("tbody");
    matrix.exercises().forEach(exercise -> rows.add(row(exercise, subjects)));
    return Element.of("table", "matrix")
        .add(
            Element.of("caption").text(knowledge.texts().say("review.block", gaps)),
            Element.of("thead").add(heads),
            rows);
  }

  private Element head(Subject subject) {
    if (subject.equals(Subject.ANYBODY)) {
      return head("col", "", sheet.say("anybody"));
    }
    Condition condition = knowledge.conditions().get(subject.code());
    Element head = head("col", "", knowledge.texts().condition(subject.code()).name());
    head.with("id", "condition-" + subject.code());
    return switch (condition.bearing()) {
      case WITHHOLD -> head.add(Tags.span("note", sheet.say("withheld")));
      case ASK_CLINICIAN -> head.add(Tags.span("note", sheet.say("asks")));
      case RULES, NO_RESTRICTION -> head;
    };
  }

  private static Element head(String scope, String classes, String words) {
    return Element.of("th", classes).with("scope", scope).text(words);
  }

  private Element row(Exercise exercise, List<Subject> subjects) {
    Element name = head("row", "", knowledge.texts().exercise(exercise.id()).name());
    Element row = Element.of("tr").add(name.add(Tags.span("id", exercise.id())));
    subjects.forEach(subject -> row.add(cell(matrix.cell(exercise, subject))));
    return row;
  }

  private Element cell(Cell cell) {
    String mark = cell.mark().code();
    Element data = Element.of("td", mark).add(Tags.bold(sheet.say("letter." + mark)));
    for (Cell.Said said : cell.said()) {
      String number = String.valueOf(rules.indexOf(said.rule()) + 1);
      data.text(" ").add(Element.of("a").with("href", "#" + said.rule()).text(number));
      data.text(said.always() ? "" : "*");
    }
    return data;
  }
}
