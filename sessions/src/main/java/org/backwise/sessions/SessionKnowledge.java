package org.backwise.sessions;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.motion.Motions;
import org.backwise.knowledge.reading.ContentFile;
import org.backwise.knowledge.texts.Texts;
import org.backwise.knowledge.trees.Trees;
import org.backwise.model.Coded;
import org.backwise.reading.Fields;
import org.backwise.sessions.clue.Clue;
import org.backwise.sessions.clue.NonResponse;
import org.backwise.sessions.diary.StateFromDiary;
import org.backwise.sessions.guided.GuidedSessions;
import org.backwise.sessions.guided.InPlace;
import org.backwise.sessions.hurt.HurtOutcome;
import org.backwise.sessions.hurt.ThatHurts;
import org.backwise.sessions.timeline.BreathTable;
import org.backwise.sessions.timeline.CueWords;
import org.backwise.sessions.timeline.Guide;
import org.backwise.sessions.timeline.SessionTable;
import org.backwise.sessions.timeline.Timelines;
import org.jspecify.annotations.Nullable;

/**
 * What content says about sessions and about "that hurts".
 *
 * @param guide how sessions are laid
 * @param table their pace, and what may be done by itself
 * @param thatHurts the decision table
 * @param outcomeWords what is said for each outcome of the table
 * @param nonResponse when a diary shows that the programme does not help
 * @param clueWords what is said then
 */
public record SessionKnowledge(
    Guide guide,
    SessionTable table,
    ThatHurts thatHurts,
    Map<HurtOutcome, OutcomeWords> outcomeWords,
    NonResponse nonResponse,
    Map<Clue, OutcomeWords> clueWords) {

  public SessionKnowledge {
    outcomeWords = Collections.unmodifiableMap(new LinkedHashMap<>(outcomeWords));
    clueWords = Collections.unmodifiableMap(new LinkedHashMap<>(clueWords));
  }

  /** Reads it in English. */
  public static SessionKnowledge of(Knowledge knowledge) {
    return of(knowledge, Motions.of(knowledge.trees()));
  }

  /** The same for somebody who has the motions of {@code knowledge} already. */
  public static SessionKnowledge of(Knowledge knowledge, Motions motions) {
    Trees trees = knowledge.trees();
    ThatHurts thatHurts = ContentFile.checked(trees, "planning/that-hurts.yaml", ThatHurts::read);
    NonResponse nonResponse =
        ContentFile.checked(trees, "planning/non-response.yaml", NonResponse::read);
    SessionTable table =
        ContentFile.checked(
            trees,
            "planning/sessions.yaml",
            fields -> SessionTable.read(fields, knowledge.exercises().ids(), motions::of));
    return ContentFile.checked(
        trees,
        "texts/" + Texts.FIRST + "/sessions.yaml",
        fields ->
            new SessionKnowledge(
                guide(knowledge, table.breath(), cues(fields)),
                table,
                thatHurts,
                words(fields, "thatHurts", HurtOutcome.class),
                nonResponse,
                words(fields, "nonResponse", Clue.class)));
  }

  /** Makes timelines. */
  public Timelines timelines() {
    return new Timelines(guide);
  }

  /** Makes sessions for a device to guide. */
  public GuidedSessions guided() {
    return new GuidedSessions(timelines(), inPlace());
  }

  /** Puts alternatives in the places of their items. */
  public InPlace inPlace() {
    return new InPlace(guide.exercises());
  }

  /** Makes person states. */
  public StateFromDiary states() {
    return new StateFromDiary(thatHurts);
  }

  private static Guide guide(Knowledge knowledge, BreathTable breath, CueWords words) {
    return new Guide(
        knowledge.exercises()::get,
        knowledge.texts()::exercise,
        knowledge.tables().timing().switchSeconds(),
        breath,
        words);
  }

  private static CueWords cues(Fields fields) {
    @Nullable Fields cues = fields.group("cues");
    if (cues == null) {
      return new CueWords("", "", "", "", "", "");
    }
    CueWords words = CueWords.read(cues);
    cues.finish();
    return words;
  }

  private static <E extends Enum<E> & Coded> Map<E, OutcomeWords> words(
      Fields fields, String key, Class<E> type) {
    Map<E, OutcomeWords> words = new LinkedHashMap<>();
    @Nullable Fields all = fields.group(key);
    if (all != null) {
      for (E constant : type.getEnumConstants()) {
        @Nullable Fields one = all.group(constant.code());
        if (one != null) {
          words.put(constant, new OutcomeWords(one.text("title"), one.text("text")));
          one.finish();
        }
      }
      all.finish();
    }
    return words;
  }

  /** What is said for an outcome of "that hurts", or for a clue. */
  public record OutcomeWords(String title, String text) {}
}
