package org.backwise.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one mapping, read by name and type. A value that is missing or wrong adds a problem
 * and gives a harmless stand-in, so that reading goes on and every problem is told; whoever reads
 * uses the result only when there is no problem. {@link #finish()} reports fields nobody asked for.
 */
public final class Fields {

  private static final int MOST_DIGITS = 9;
  private static final int DECIMALS = 3;
  private static final LocalDate NO_DATE = LocalDate.EPOCH;

  private final Node node;
  private final Map<String, Node> entries;
  private final String path;
  private final Problems problems;
  private final Set<String> asked = new LinkedHashSet<>();

  private Fields(Node node, String path, Problems problems) {
    this.node = node;
    this.path = path;
    this.problems = problems;
    if (node instanceof Node.Mapping mapping) {
      this.entries = mapping.entries();
    } else {
      this.entries = Map.of();
      problems.add(node.place(), path, node.what() + " is not a group of fields");
    }
  }

  /** The fields of {@code node}, which stands at {@code path}; a problem when it has none. */
  public static Fields of(Node node, String path, Problems problems) {
    return new Fields(node, path, problems);
  }

  /** Whether the field stands there with a value. */
  public boolean has(String key) {
    asked.add(key);
    Node value = entries.get(key);
    return value != null && !(value instanceof Node.Scalar scalar && scalar.isNull());
  }

  /** Whether the field stands there, be it with an empty value. */
  public boolean names(String key) {
    return entries.containsKey(key);
  }

  /** The names of all fields in the order written. */
  public Collection<String> keys() {
    return entries.keySet();
  }

  /** The field's tree; null when it is absent. Marks it as read. */
  public @Nullable Node node(String key) {
    asked.add(key);
    return entries.get(key);
  }

  /** A text that must be there and not blank. */
  public String text(String key) {
    String text = textOr(key, "");
    if (text.isBlank() && has(key)) {
      problem(key, "is blank");
    } else if (!has(key)) {
      missing(key);
    }
    return text;
  }

  /** A text, or {@code absent}. */
  public String textOr(String key, String absent) {
    return scalar(key, Node.Scalar::text, absent);
  }

  /** A text, or null. */
  public @Nullable String textOrNull(String key) {
    return has(key) ? textOr(key, "") : null;
  }

  /** A whole number that must be there, from {@code least} to {@code most}. */
  public int integer(String key, int least, int most) {
    if (!has(key)) {
      missing(key);
      return least;
    }
    return integerOr(key, least, least, most);
  }

  /** A whole number from {@code least} to {@code most}, or {@code absent}. */
  public int integerOr(String key, int absent, int least, int most) {
    return scalar(
        key,
        s -> {
          if (s.plain() && isWhole(s.text(), MOST_DIGITS)) {
            int value = Integer.parseInt(s.text());
            if (value >= least && value <= most) {
              return value;
            }
          }
          problem(key, "%s is not %s".formatted(s.text(), span(least, most)));
          return absent;
        },
        absent);
  }

  /** Written out, because a pattern would cost a cold start its share. */
  private static boolean isWhole(String text, int mostDigits) {
    int from = text.startsWith("-") ? 1 : 0;
    return isDigits(text, from, text.length(), mostDigits);
  }

  private static boolean isMilli(String text) {
    int point = text.indexOf('.');
    return point < 0
        ? isWhole(text, MOST_DIGITS - DECIMALS)
        : isWhole(text.substring(0, point), MOST_DIGITS - DECIMALS)
            && isDigits(text, point + 1, text.length(), DECIMALS);
  }

  private static int toMilli(String text) {
    int point = text.indexOf('.');
    String whole = point < 0 ? text : text.substring(0, point);
    String decimals = point < 0 ? "" : text.substring(point + 1);
    int fraction = Integer.parseInt((decimals + "000").substring(0, DECIMALS));
    int size = Math.abs(Integer.parseInt(whole)) * 1000 + fraction;
    return text.startsWith("-") ? -size : size;
  }

  private static boolean isDigits(String text, int from, int to, int most) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return to > from && to - from <= most;
  }

  private static String span(int least, int most) {
    return most == Integer.MAX_VALUE
        ? "a whole number from %d".formatted(least)
        : "%d-%d".formatted(least, most);
  }

  /** A decimal with at most three places, in thousandths, that must be there. */
  public int milli(String key, int least, int most) {
    if (!has(key)) {
      missing(key);
      return least;
    }
    return milliOr(key, least, least, most);
  }

  /** A decimal with at most three places, in thousandths, or {@code absent}. */
  public int milliOr(String key, int absent, int least, int most) {
    return scalar(
        key,
        s -> {
          if (s.plain() && isMilli(s.text())) {
            int value = toMilli(s.text());
            if (value >= least && value <= most) {
              return value;
            }
          }
          problem(
              key,
              "%s is not a number from %s to %s with at most three decimals"
                  .formatted(s.text(), decimal(least), decimal(most)));
          return absent;
        },
        absent);
  }

  private static String decimal(int milli) {
    return java.math.BigDecimal.valueOf(milli, 3).stripTrailingZeros().toPlainString();
  }

  /** A yes or no: {@code true}, {@code false}, {@code yes} or {@code no}; or {@code absent}. */
  public boolean flag(String key, boolean absent) {
    return scalar(
        key,
        s ->
            switch (s.text()) {
              case "true", "yes" -> true;
              case "false", "no" -> false;
              default -> {
                problem(key, "%s is not yes or no".formatted(s.text()));
                yield absent;
              }
            },
        absent);
  }

  /** An ISO date, for example 2026-11-20, that must be there. */
  public LocalDate date(String key) {
    LocalDate date = dateOrNull(key);
    if (date != null) {
      return date;
    }
    if (!has(key)) {
      missing(key);
    }
    return NO_DATE;
  }

  /** An ISO date, or null when absent; null with a problem when it is not a date. */
  public @Nullable LocalDate dateOrNull(String key) {
    if (!has(key)) {
      return null;
    }
    String text = textOr(key, "");
    try {
      LocalDate date = LocalDate.parse(text);
      if (date.getYear() >= 1900 && date.getYear() <= 2200) {
        return date;
      }
    } catch (DateTimeParseException e) {
      // told below
    }
    problem(key, "%s is not a date like 2026-11-20".formatted(text));
    return NO_DATE;
  }

  /** One of {@code allowed}, which must be there. */
  public String code(String key, Collection<String> allowed) {
    if (!has(key)) {
      missing(key);
      return "";
    }
    return codeOr(key, "", allowed);
  }

  /** One of {@code allowed}, or {@code absent}. */
  public String codeOr(String key, String absent, Collection<String> allowed) {
    String code = textOr(key, absent);
    if (has(key) && !allowed.contains(code)) {
      problem(key, Codes.refusal(code, allowed));
    }
    return code;
  }

  /** One of {@code allowed}, or null. */
  public @Nullable String codeOrNull(String key, Collection<String> allowed) {
    return has(key) ? codeOr(key, "", allowed) : null;
  }

  /** A list of codes, each allowed and none twice; empty when absent. */
  public List<String> codes(String key, Collection<String> allowed) {
    Set<String> seen = new LinkedHashSet<>();
    int index = 0;
    for (Node item : items(key)) {
      String at = key + "[" + index++ + "]";
      if (!(item instanceof Node.Scalar scalar) || scalar.isNull()) {
        problem(at, item.what() + " is not a word");
      } else if (!allowed.contains(scalar.text())) {
        problem(at, Codes.refusal(scalar.text(), allowed));
      } else if (!seen.add(scalar.text())) {
        problem(at, scalar.text() + " stands twice; keep one");
      }
    }
    return List.copyOf(seen);
  }

  /** A list of texts, none blank; empty when absent. */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Node item : items(key)) {
      String at = key + "[" + texts.size() + "]";
      if (item instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
        texts.add(scalar.text());
      } else {
        problem(at, item.what() + " is not a text");
        texts.add("");
      }
    }
    return texts;
  }

  /** The fields below {@code key}, which must be there. */
  public @Nullable Fields group(String key) {
    if (!has(key)) {
      missing(key);
      return null;
    }
    return groupOrNull(key);
  }

  /** The fields below {@code key}; null when absent. */
  public @Nullable Fields groupOrNull(String key) {
    Node value = node(key);
    return value == null || !has(key) ? null : new Fields(value, at(key), problems);
  }

  /** One value for each group of fields in the list {@code key}; empty when absent. */
  public <T> List<T> list(String key, Function<Fields, T> read) {
    List<T> values = new ArrayList<>();
    for (Node item : items(key)) {
      Fields fields = new Fields(item, at(key) + "[" + values.size() + "]", problems);
      values.add(read.apply(fields));
      fields.finish();
    }
    return values;
  }

  /** The items of a list; a single value is no list. Empty when absent. */
  public List<Node> items(String key) {
    if (!has(key)) {
      return List.of();
    }
    Node value = node(key);
    if (value instanceof Node.Sequence sequence) {
      return sequence.items();
    }
    problem(key, (value == null ? "nothing" : value.what()) + " is not a list");
    return List.of();
  }

  /** Adds a problem when {@code key} does not stand there; an empty list counts as standing. */
  public void require(String key) {
    if (!has(key)) {
      missing(key);
    }
  }

  /** Adds a problem at {@code key}. */
  public void problem(String key, String message) {
    problems.add(place(key), at(key), message);
  }

  /** Adds a problem for each field that nobody asked for. */
  public void finish() {
    for (String key : entries.keySet()) {
      if (!asked.contains(key)) {
        problem(key, "is not a field here. " + Codes.nearest(key, asked));
      }
    }
  }

  /** The place of the mapping itself. */
  public Place place() {
    return node.place();
  }

  /** The path of the mapping itself. */
  public String path() {
    return path;
  }

  /** The problems that reading adds to. */
  public Problems problems() {
    return problems;
  }

  /** The path of a field. */
  public String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private Place place(String key) {
    int bracket = key.indexOf('[');
    Node value = entries.get(bracket < 0 ? key : key.substring(0, bracket));
    return value == null ? node.place() : value.place();
  }

  private void missing(String key) {
    if (node instanceof Node.Mapping) {
      problem(key, "is missing");
    }
  }

  private <T> T scalar(String key, Function<Node.Scalar, T> read, T absent) {
    if (!has(key)) {
      return absent;
    }
    Node value = entries.get(key);
    if (value instanceof Node.Scalar scalar) {
      return read.apply(scalar);
    }
    problem(key, (value == null ? "nothing" : value.what()) + " is not a single value");
    return absent;
  }
}
