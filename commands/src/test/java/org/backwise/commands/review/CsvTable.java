package org.backwise.commands.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table read as RFC 4180 has it; anything else is refused. */
record CsvTable(List<String> heads, List<List<String>> rows) {

  static CsvTable read(byte[] bytes) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    String text = new String(bytes, StandardCharsets.UTF_8);
    int at = 0;
    while (at < text.length()) {
      StringBuilder cell = new StringBuilder();
      at = cell(text, at, cell);
      row.add(cell.toString());
      if (text.startsWith("\r\n", at)) {
        rows.add(row);
        row = new ArrayList<>();
        at += 2;
      } else {
        expect(text, at++, ',');
      }
    }
    return new CsvTable(rows.get(0), rows.subList(1, rows.size()));
  }

  private static int cell(String text, int from, StringBuilder cell) {
    expect(text, from, '"');
    int at = from + 1;
    while (text.charAt(at) != '"' || text.startsWith("\"\"", at)) {
      cell.append(text.charAt(at));
      at += text.startsWith("\"\"", at) ? 2 : 1;
    }
    return at + 1;
  }

  private static void expect(String text, int at, char sign) {
    if (text.charAt(at) != sign) {
      throw new IllegalStateException("no " + sign + " at " + at + ": " + text.substring(at));
    }
  }

  /** The cell of {@code column} in the row that begins with {@code first}. */
  String cell(String first, String column) {
    return rows.stream()
        .filter(row -> row.get(0).equals(first))
        .map(row -> row.get(heads.indexOf(column)))
        .findFirst()
        .orElseThrow();
  }
}
