package org.backwise.server.pages.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.exercise.ExerciseText;
import org.backwise.reading.Json;
import org.backwise.server.diary.HurtNow;
import org.backwise.server.pages.figures.Turns;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.SessionKnowledge;
import org.backwise.sessions.guided.GuidedDocument;
import org.backwise.sessions.guided.GuidedSession;
import org.backwise.sessions.hurt.HurtOutcome;
import org.backwise.sessions.timeline.Pace;
import org.springframework.stereotype.Component;

/** Everything that a device needs to guide one session, fetched once. */
@Component
final class GuidedJson {
  private final Texts texts;
  private final SessionKnowledge knowledge;
  private final PlayerWords words;
  private final HurtNow hurts;
  private final Turns turns;

  GuidedJson(
      Texts texts, SessionKnowledge knowledge, PlayerWords words, HurtNow hurts, Turns turns) {
    this.texts = texts;
    this.knowledge = knowledge;
    this.words = words;
    this.hurts = hurts;
    this.turns = turns;
  }

  /** The document; {@code already} are exercises that were done today by themselves. */
  String of(PersonId person, GuidedSession session, List<String> already) {
    Map<String, Object> tree = new GuidedDocument(GuidedDocument::line).tree(session);
    Map<String, Object> exercises = new LinkedHashMap<>();
    GuidedDocument.exercises(session).forEach(id -> exercises.put(id, exercise(id)));
    tree.put("already", already);
    tree.put("exercises", exercises);
    tree.put("pace", pace(knowledge.table().pace()));
    tree.put("byLevel", hurts.byLevel(person).stream().map(HurtOutcome::code).toList());
    tree.put("words", words.all());
    return Json.compact(tree);
  }

  private Map<String, Object> exercise(String id) {
    ExerciseText text = texts.exercise(id);
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", text.name());
    tree.put("start", text.start());
    tree.put("steps", text.steps());
    tree.put("cues", text.cues());
    tree.put("mistakes", text.mistakes());
    tree.put("stopIf", text.stopIf());
    tree.put("turns", turns.of(id));
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
