package org.backwise.sessions.timeline;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.model.Coded;
import org.backwise.reading.Json;
import org.jspecify.annotations.Nullable;

/** Writes a day's timelines. */
public final class SessionDocument {

  /** The value of {@code schema}. */
  public static final String SCHEMA = "backwise-session-1";

  private SessionDocument() {}

  /** As JSON. */
  public static String json(LocalDate date, List<Timeline> timelines) {
    return Json.pretty(tree(date, timelines));
  }

  /** As a tree of maps, lists, texts and numbers. */
  public static Map<String, Object> tree(LocalDate date, List<Timeline> timelines) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("schema", SCHEMA);
    tree.put("date", date.toString());
    tree.put("timelines", timelines.stream().map(SessionDocument::timeline).toList());
    return tree;
  }

  private static Map<String, Object> timeline(Timeline timeline) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("session", timeline.session());
    tree.put("routine", timeline.routine().code());
    tree.put("seconds", timeline.seconds());
    tree.put("segments", timeline.segments().stream().map(SessionDocument::segment).toList());
    return tree;
  }

  /** One segment as a tree. */
  public static Map<String, Object> segment(Segment segment) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", segment.kind().code());
    tree.put("startSecond", segment.startSecond());
    tree.put("lengthSeconds", segment.lengthSeconds());
    if (segment.exercise() != null) {
      tree.put("exercise", segment.exercise());
    }
    choice(tree, "role", segment.role());
    choice(tree, "side", segment.side());
    count(tree, "repetition", segment.repetition());
    count(tree, "set", segment.set());
    tree.put("breath", segment.breath().code());
    if (!segment.breathing().isEmpty()) {
      tree.put("breathing", segment.breathing().stream().map(SessionDocument::part).toList());
    }
    tree.put("cue", segment.cue());
    return tree;
  }

  private static void choice(Map<String, Object> tree, String key, @Nullable Coded choice) {
    if (choice != null) {
      tree.put(key, choice.code());
    }
  }

  private static void count(Map<String, Object> tree, String key, @Nullable Count count) {
    if (count != null) {
      Map<String, Object> inner = new LinkedHashMap<>();
      inner.put("n", count.n());
      inner.put("of", count.of());
      tree.put(key, inner);
    }
  }

  private static Map<String, Object> part(BreathPart part) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("startSecond", part.startSecond());
    tree.put("lengthSeconds", part.lengthSeconds());
    tree.put("breath", part.breath().code());
    return tree;
  }
}
