package org.backwise.server.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.EntryWriter;

/**
 * A diary as a table for spreadsheets (RFC 4180): a row for each entry, a column for each field.
 */
public final class DiaryTable {
  private static final List<String> FIRST = List.of("date", "zone", "kind", "id");
  private static final String NEEDS_QUOTES = "(?s).*[,\"\r\n].*";

  /** What spreadsheets take for a formula, unless it is a number. */
  private static final String FORMULA = "(?s)[=+@\t\r].*|-(?![0-9]+$).*";

  private DiaryTable() {}

  /** The table. */
  public static String csv(List<DiaryEntry> diary) {
    List<Map<String, String>> rows = diary.stream().map(DiaryTable::fields).toList();
    Set<String> columns = new LinkedHashSet<>(FIRST);
    rows.forEach(row -> columns.addAll(row.keySet()));
    StringBuilder table = new StringBuilder(line(List.copyOf(columns)));
    rows.forEach(
        row -> table.append(line(columns.stream().map(c -> row.getOrDefault(c, "")).toList())));
    return table.toString();
  }

  /** The fields of {@code entry}, those of groups and lists by their path. */
  public static Map<String, String> fields(DiaryEntry entry) {
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "", EntryWriter.tree(entry));
    return fields;
  }

  private static void put(Map<String, String> fields, String path, Object value) {
    if (value instanceof Map<?, ?> group) {
      String inner = path.isEmpty() ? "" : path + ".";
      group.forEach((key, its) -> put(fields, inner + key, its));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        put(fields, path + "[" + i + "]", list.get(i));
      }
    } else {
      fields.put(path, String.valueOf(value));
    }
  }

  private static String line(List<String> cells) {
    List<String> written = new ArrayList<>();
    cells.forEach(cell -> written.add(cell(cell)));
    return written.stream().collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    String safe = text.matches(FORMULA) ? "'" + text : text;
    return safe.matches(NEEDS_QUOTES) ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
