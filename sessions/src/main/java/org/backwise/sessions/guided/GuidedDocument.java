package org.backwise.sessions.guided;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.backwise.sessions.guided.ItemLine.Instead;
import org.backwise.sessions.timeline.SessionDocument;

/** Writes a guided session for the device that guides it. */
public final class GuidedDocument {

  private final Function<ItemLine, Map<String, Object>> lines;

  /** Whose items are written as {@code lines} writes them, each a tree of its own. */
  public GuidedDocument(Function<ItemLine, Map<String, Object>> lines) {
    this.lines = lines;
  }

  /** As a tree of maps, lists, texts and numbers. */
  public Map<String, Object> tree(GuidedSession session) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("date", session.date().toString());
    tree.put("session", session.session());
    tree.put("routine", session.routine().code());
    tree.put("versions", session.versions().stream().map(this::version).toList());
    return tree;
  }

  /** Every exercise that may be met in it. */
  public static Set<String> exercises(GuidedSession session) {
    Set<String> exercises = new TreeSet<>();
    for (Version version : session.versions()) {
      for (ItemLine item : version.items()) {
        exercises.add(item.exercise());
        item.instead().forEach(other -> exercises.add(other.line().exercise()));
      }
    }
    return exercises;
  }

  private Map<String, Object> version(Version version) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("minutes", version.minutes());
    tree.put("whole", version.whole());
    tree.put("items", version.items().stream().map(this::item).toList());
    return tree;
  }

  private Map<String, Object> item(ItemLine item) {
    Map<String, Object> tree = lines.apply(item);
    List<Map<String, Object>> instead = item.instead().stream().map(this::instead).toList();
    tree.put("instead", instead);
    return tree;
  }

  private Map<String, Object> instead(Instead other) {
    Map<String, Object> tree = lines.apply(other.line());
    tree.put("than", other.than());
    return tree;
  }

  /** One line with all that is in it. */
  public static Map<String, Object> line(ItemLine line) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("exercise", line.exercise());
    tree.put("role", line.role().code());
    tree.put("segments", line.segments().stream().map(SessionDocument::segment).toList());
    return tree;
  }
}
