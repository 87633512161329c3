package org.backwise.sessions.ahead;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.backwise.model.Coded;
import org.backwise.model.programme.Withheld;
import org.backwise.sessions.guided.GuidedDocument;
import org.backwise.sessions.guided.GuidedSession;
import org.backwise.sessions.guided.ItemLine;

/**
 * Writes days ahead for a device. A line that many sessions hold is written once; they name it by
 * its place in {@code lines}.
 */
public final class AheadDocument {

  private final Map<Map<String, Object>, Integer> lines = new LinkedHashMap<>();
  private final GuidedDocument sessions = new GuidedDocument(this::line);
  private final Set<String> exercises = new TreeSet<>();

  /** As a tree of maps, lists, texts and numbers. */
  public Map<String, Object> tree(List<DayAhead> days) {
    List<Object> all = days.stream().<Object>map(this::day).toList();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("days", all);
    tree.put("lines", new ArrayList<>(lines.keySet()));
    return tree;
  }

  /** Every exercise that may be met in what was written. */
  public Set<String> exercises() {
    return exercises;
  }

  private Map<String, Object> line(ItemLine line) {
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("line", lines.computeIfAbsent(GuidedDocument.line(line), l -> lines.size()));
    return place;
  }

  private Map<String, Object> day(DayAhead day) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("date", day.date().toString());
    tree.put("byPain", day.byPain().stream().map(Coded::code).toList());
    tree.put("unsaid", day.unsaid().code());
    tree.put("beginnings", day.beginnings().stream().map(this::beginning).toList());
    if (!day.careful().isEmpty()) {
      tree.put("careful", day.careful().stream().map(this::beginning).toList());
    }
    return tree;
  }

  private Map<String, Object> beginning(Beginning beginning) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", beginning.kind().code());
    tree.put("justUp", beginning.justUp());
    tree.put("sessions", beginning.sessions().stream().map(this::session).toList());
    tree.put("relief", session(beginning.relief()));
    tree.put("alone", beginning.alone().stream().map(this::session).toList());
    return tree;
  }

  private Map<String, Object> session(SessionAhead session) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("place", session.place());
    if (session instanceof SessionAhead.Given given) {
      tree.put("given", given(given.session()));
    } else if (session instanceof SessionAhead.Held held) {
      tree.put("held", held(held.withheld()));
    }
    return tree;
  }

  private Map<String, Object> given(GuidedSession session) {
    exercises.addAll(GuidedDocument.exercises(session));
    return sessions.tree(session);
  }

  private static Map<String, Object> held(Withheld withheld) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("reason", withheld.reasons().get(0));
    tree.put("lines", withheld.message().lines().toList());
    tree.put("next", withheld.next());
    return tree;
  }
}
