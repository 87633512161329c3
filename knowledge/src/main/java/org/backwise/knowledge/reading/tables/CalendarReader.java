package org.backwise.knowledge.reading.tables;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.backwise.knowledge.reading.FieldsReader;
import org.backwise.knowledge.tables.CalendarTable;
import org.backwise.knowledge.tables.CalendarTable.Sessions;
import org.backwise.model.programme.RoutineKind;
import org.backwise.reading.Codes;
import org.backwise.reading.Fields;
import org.backwise.reading.Node;

/** Reads {@code calendar.yaml}. */
final class CalendarReader implements FieldsReader<CalendarTable> {

  private static final int DAYS = 7;
  private static final int MOST_SESSIONS = 3;
  private static final String OFF = "-";
  private static final List<String> DAY =
      List.of(RoutineKind.MAIN_A.code(), RoutineKind.MAIN_B.code(), "light", OFF);
  private static final List<String> SESSION =
      List.of("main", RoutineKind.MORNING.code(), RoutineKind.STRETCH.code());

  @Override
  public CalendarTable read(Fields fields) {
    List<String> counts = IntStream.rangeClosed(1, DAYS).mapToObj(String::valueOf).toList();
    SortedMap<Integer, List<String>> days = new TreeMap<>();
    Rows.all(fields, "days", counts, CalendarReader::week)
        .forEach((count, week) -> days.put(Integer.valueOf(count), week));
    List<Sessions> sessions = fields.list("sessions", CalendarReader::sessions);
    return new CalendarTable(Collections.unmodifiableSortedMap(days), sessions);
  }

  private static List<String> week(Fields fields, String count) {
    List<String> week = fields.texts(count);
    long active = week.stream().filter(d -> !d.equals(OFF)).count();
    if (week.size() != DAYS || !String.valueOf(active).equals(count)) {
      fields.problem(
          count,
          "has %d days of which %d are not off; write 7 of which %s are not"
              .formatted(week.size(), active, count));
    }
    for (String day : week) {
      if (!DAY.contains(day)) {
        fields.problem(count, Codes.refusal(day, DAY));
      }
    }
    return week;
  }

  private static Sessions sessions(Fields fields) {
    return new Sessions(
        fields.integer("perDay", 1, MOST_SESSIONS),
        fields.flag("morning", false),
        held(fields, "day"),
        held(fields, "light"));
  }

  private static List<String> held(Fields fields, String key) {
    List<String> held = fields.codes(key, SESSION);
    for (Node item : fields.items(key)) {
      if (key.equals("light") && item.what().equals("main")) {
        fields.problem(key, "holds main, which a light day has not");
      }
    }
    return held;
  }
}
