package org.backwise.documents;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.backwise.reading.Json;

/** Trees of maps, lists, texts, numbers and booleans as YAML 1.2 that is pleasant to read. */
public final class YamlText {

  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z][A-Za-z0-9-]*|\\d{4}-\\d\\d-\\d\\d");
  private static final List<String> TYPED = List.of("true", "false", "null");

  private YamlText() {}

  /** {@code fields} as a document: lists of groups a line each, everything else in its line. */
  public static String of(Map<String, Object> fields) {
    StringBuilder out = new StringBuilder();
    block(out, fields, "");
    return out.toString();
  }

  private static void block(StringBuilder out, Map<?, ?> fields, String indent) {
    fields.forEach((key, value) -> field(out, String.valueOf(key), value, indent));
  }

  private static void field(StringBuilder out, String key, Object value, String indent) {
    out.append(indent).append(scalar(key)).append(':');
    if (value instanceof Map<?, ?> map && hasGroups(map)) {
      out.append('\n');
      block(out, map, indent + "  ");
    } else if (value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
      out.append('\n');
      list.forEach(item -> out.append(indent).append("  - ").append(flow(item)).append('\n'));
    } else {
      out.append(' ').append(flow(value)).append('\n');
    }
  }

  private static boolean hasGroups(Map<?, ?> map) {
    return map.values().stream().anyMatch(v -> v instanceof Map || v instanceof List);
  }

  private static String flow(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(e -> scalar(String.valueOf(e.getKey())) + ": " + flow(e.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(YamlText::flow).collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof String text ? scalar(text) : String.valueOf(value);
  }

  private static String scalar(String text) {
    boolean plain = PLAIN.matcher(text).matches() && !TYPED.contains(text);
    return plain ? text : Json.compact(text);
  }
}
