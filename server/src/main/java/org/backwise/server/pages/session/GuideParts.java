package org.backwise.server.pages.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseText;
import org.backwise.server.pages.figures.Stills;
import org.backwise.server.pages.figures.Turns;
import org.backwise.sessions.SessionKnowledge;
import org.backwise.sessions.timeline.OnTheSpot;
import org.backwise.sessions.timeline.Pace;
import org.springframework.stereotype.Component;

/** What a device needs beside the items of what it guides: words and pace. */
@Component
public final class GuideParts {
  private final Knowledge catalogue;
  private final Texts texts;
  private final SessionKnowledge knowledge;
  private final PlayerWords words;
  private final Turns turns;
  private final Stills stills;

  GuideParts(
      Knowledge catalogue,
      SessionKnowledge knowledge,
      PlayerWords words,
      Turns turns,
      Stills stills) {
    this.catalogue = catalogue;
    this.texts = catalogue.texts();
    this.knowledge = knowledge;
    this.words = words;
    this.turns = turns;
    this.stills = stills;
  }

  /** The parts by their names, with the words of {@code exercises}. */
  public Map<String, Object> of(Set<String> exercises) {
    Map<String, Object> said = new LinkedHashMap<>();
    exercises.forEach(id -> said.put(id, exercise(id)));
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("exercises", said);
    tree.put("pace", pace(knowledge.table().pace()));
    tree.put("words", words.all());
    return tree;
  }

  private Map<String, Object> exercise(String id) {
    ExerciseText text = texts.exercise(id);
    Exercise exercise = catalogue.exercises().get(id);
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", text.name());
    tree.put("start", text.start());
    tree.put("steps", text.steps());
    tree.put("mistakes", text.mistakes());
    tree.put("stopIf", text.stopIf());
    tree.put("surface", exercise.surface().code());
    tree.put("place", texts.word("surfaces", exercise.surface().code()));
    tree.put("breathes", OnTheSpot.is(exercise));
    tree.put("turns", turns.of(id));
    tree.put("stills", stills.of(id));
    return tree;
  }

  private static Map<String, Object> pace(Pace pace) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("leadIn", bounds(pace.leadIn()));
    tree.put("restMore", bounds(pace.restMore()));
    tree.put("tempo", bounds(pace.tempo()));
    tree.put("countSeconds", pace.countSeconds());
    tree.put("moreSeconds", pace.moreSeconds());
    tree.put("awaySeconds", pace.awaySeconds());
    return tree;
  }

  private static Map<String, Integer> bounds(Pace.Bounds bounds) {
    Map<String, Integer> tree = new LinkedHashMap<>();
    tree.put("least", bounds.least());
    tree.put("most", bounds.most());
    tree.put("step", bounds.step());
    tree.put("usual", bounds.usual());
    return tree;
  }
}
