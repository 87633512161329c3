package org.backwise.knowledge.texts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.backwise.model.exercise.ExerciseText;
import org.backwise.reading.Codes;

/**
 * The words for people in one language. Asking for words that are not there is a mistake of
 * content, which {@code ContentCheck} finds, and throws.
 *
 * @param becauses half sentences by rule, which complete "left out because ..."
 * @param words names of codes by list and code
 * @param sentences reasons and messages by key
 */
public record Texts(
    String language,
    SortedMap<String, ExerciseText> exercises,
    SortedMap<String, FlagText> flags,
    SortedMap<String, ConditionText> conditions,
    SortedMap<String, String> becauses,
    SortedMap<String, SortedMap<String, String>> words,
    SortedMap<String, Sentence> sentences,
    SortedMap<String, AdviceText> advices,
    SortedMap<String, MeasureText> measures,
    SortedMap<String, ReplacementText> replacements,
    Style style) {

  /** The language that every other one says the same as. */
  public static final String FIRST = "en";

  /** The words for an exercise. */
  public ExerciseText exercise(String id) {
    return found("exercise", id, exercises);
  }

  /** The words of a danger flag. */
  public FlagText flag(String id) {
    return found("danger flag", id, flags);
  }

  /** The words for a condition. */
  public ConditionText condition(String code) {
    return found("condition", code, conditions);
  }

  /** Why a rule leaves something out. */
  public String because(String rule) {
    return found("rule", rule, becauses);
  }

  /** A page of advice. */
  public AdviceText advice(String id) {
    return found("advice", id, advices);
  }

  /** The words of a measure. */
  public MeasureText measure(String id) {
    return found("measure", id, measures);
  }

  /** What to do while an activity pauses. */
  public ReplacementText replacement(String activity) {
    return found("replacement", activity, replacements);
  }

  /** The word for a code of the list {@code list}, for example {@code sites}. */
  public String word(String list, String code) {
    return found("code of " + list, code, found("list", list, words));
  }

  /** The sentence {@code key} with its gaps filled; dates stand in it as people read them. */
  public String say(String key, Map<String, ?> arguments) {
    return found("sentence", key, sentences)
        .fill(key, arguments, value -> value instanceof LocalDate d ? date(d) : value.toString());
  }

  /** A date as people read it: 23 November 2026. */
  public String date(LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(language)));
  }

  /** The sentence {@code key}, which has no gaps. */
  public String say(String key) {
    return say(key, Map.of());
  }

  private <T> T found(String what, String key, Map<String, T> texts) {
    T text = texts.get(key);
    if (text == null) {
      throw new IllegalStateException(
          "%s (%s) has no words in %s. %s"
              .formatted(what, key, language, Codes.nearest(key, texts.keySet())));
    }
    return text;
  }
}
