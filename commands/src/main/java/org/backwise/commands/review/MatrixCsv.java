package org.backwise.commands.review;

import java.util.ArrayList;
import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.Exercise;

/** The matrix as a table for a spreadsheet: {@code forbidden: rule other-rule*}. */
final class MatrixCsv {

  private MatrixCsv() {}

  static byte[] of(Knowledge knowledge, ReviewMatrix matrix) {
    Csv csv = new Csv();
    List<String> heads = new ArrayList<>(List.of("exercise", "name", "anybody"));
    heads.addAll(knowledge.conditions().ids());
    csv.row(heads);
    for (Exercise exercise : matrix.exercises()) {
      List<String> row = new ArrayList<>();
      row.add(exercise.id());
      row.add(knowledge.texts().exercise(exercise.id()).name());
      matrix.subjects().forEach(subject -> row.add(words(matrix.cell(exercise, subject))));
      csv.row(row);
    }
    return csv.bytes();
  }

  private static String words(Cell cell) {
    List<String> rules = cell.said().stream().map(Cell.Said::toString).toList();
    String mark = cell.mark().code();
    return rules.isEmpty() ? mark : mark + ": " + String.join(" ", rules);
  }
}
