package org.backwise.sessions;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.motion.Motions;
import org.backwise.knowledge.reading.ContentFile;
import org.backwise.knowledge.texts.Texts;
import org.backwise.knowledge.trees.Trees;
import org.backwise.model.Coded;
import org.backwise.reading.Fields;
import org.backwise.sessions.clue.Clue;
import org.backwise.sessions.clue.NonResponse;
import org.backwise.sessions.diary.Absence;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.Pauses;
import org.backwise.sessions.diary.StateFromDiary;
import org.backwise.sessions.guided.GuidedSessions;
import org.backwise.sessions.guided.InPlace;
import org.backwise.sessions.hurt.HurtOutcome;
import org.backwise.sessions.hurt.ThatHurts;
import org.backwise.sessions.reaction.Easing;
import org.backwise.sessions.reaction.ReactionKnowledge;
import org.backwise.sessions.reaction.ReactionsAhead;
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
 * @param lockWords what is said when a flare-up or a long absence asks for the danger questions
 * @param reactions what follows from a session and the morning after
 */
public record SessionKnowledge(
    Guide guide,
    SessionTable table,
    ThatHurts thatHurts,
    Map<HurtOutcome, OutcomeWords> outcomeWords,
    NonResponse nonResponse,
    Map<Clue, OutcomeWords> clueWords,
    Map<String, OutcomeWords> lockWords,
    ReactionKnowledge reactions) {

  public SessionKnowledge {
    outcomeWords = Collections.unmodifiableMap(new LinkedHashMap<>(outcomeWords));
    clueWords = Collections.unmodifiableMap(new LinkedHashMap<>(clueWords));
    lockWords = Map.copyOf(lockWords);
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
                words(fields, "nonResponse", Clue.class),
                words(fields, "locks", List.of(Lock.FLARE_UP, Lock.LONG_AWAY)),
                ReactionKnowledge.of(knowledge, fields)));
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
    return new StateFromDiary(thatHurts, pauses());
  }

  /** Tells which exercises pause. */
  public Pauses pauses() {
    return new Pauses(thatHurts, reactions.table().pausingWords());
  }

  /** Works out what followed from the days of a programme. */
  public Easing easing() {
    return reactions.easing(thatHurts);
  }

  /** The same for a device that cannot ask, of somebody whose usual pain is {@code usual}. */
  public ReactionsAhead reactionsAhead(int usual) {
    return new ReactionsAhead(reactions.table(), thatHurts, usual);
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
    Map<String, OutcomeWords> said = words(fields, key, Coded.codes(type));
    Map<E, OutcomeWords> words = new LinkedHashMap<>();
    said.forEach((code, its) -> Coded.find(type, code).ifPresent(e -> words.put(e, its)));
    return words;
  }

  private static Map<String, OutcomeWords> words(Fields fields, String key, List<String> codes) {
    Map<String, OutcomeWords> words = new LinkedHashMap<>();
    @Nullable Fields all = fields.group(key);
    if (all != null) {
      codes.forEach(code -> words.put(code, OutcomeWords.read(all.group(code))));
      all.finish();
    }
    return words;
  }

  /** What stands in the way until the danger questions are answered again, the gravest first. */
  public Optional<Lock> lock(Diary diary) {
    return Stream.of(
            diary.lockedBy(thatHurts).map(h -> lock(Lock.HURT, HurtOutcome.LOCK_AND_SCREEN)),
            nonResponse.in(diary).map(clue -> lock(clue.code(), clueWords.get(clue))),
            diary.flareUnscreened().map(said -> lock(Lock.FLARE_UP)),
            longAway(diary).map(away -> lock(Lock.LONG_AWAY)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** So long away that the programme begins anew, and the danger questions come first. */
  private Optional<Absence> longAway(Diary diary) {
    return Absence.of(diary)
        .filter(away -> away.days() >= reactions.missed().afreshFromDays() && !away.screened());
  }

  private Lock lock(String cause, HurtOutcome outcome) {
    return lock(cause, outcomeWords.get(outcome));
  }

  private Lock lock(String cause) {
    return lock(cause, lockWords.get(cause));
  }

  private static Lock lock(String cause, @Nullable OutcomeWords words) {
    if (words == null) {
      throw new IllegalStateException("lock (%s) has no words".formatted(cause));
    }
    return new Lock(cause, words);
  }

  /** What is said for an outcome of "that hurts", or for a clue. */
  public record OutcomeWords(String title, String text) {

    static OutcomeWords read(@Nullable Fields fields) {
      if (fields == null) {
        return new OutcomeWords("", "");
      }
      OutcomeWords words = new OutcomeWords(fields.text("title"), fields.text("text"));
      fields.finish();
      return words;
    }
  }
}
