package org.backwise.server.pages.exercise;

import java.util.Locale;
import java.util.regex.Pattern;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseText;

/**
 * What somebody looks for; an empty field asks for nothing.
 *
 * @param q words of the name, other names or purpose
 * @param equipment a thing to do it with
 */
public record Filter(
    String q, String region, String kind, String position, String equipment, String place) {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Whether anything is asked for. */
  public boolean asks() {
    return !(q + region + kind + position + equipment + place).isBlank();
  }

  boolean accepts(Exercise exercise, ExerciseText words, Places places) {
    return (region.isEmpty() || exercise.regions().stream().anyMatch(r -> r.code().equals(region)))
        && (kind.isEmpty() || exercise.kinds().stream().anyMatch(k -> k.code().equals(kind)))
        && (position.isEmpty() || exercise.position().code().equals(position))
        && (equipment.isEmpty() || with(exercise))
        && (place.isEmpty() || places.allow(exercise, place))
        && said(words);
  }

  private boolean with(Exercise exercise) {
    return exercise.equipment().contains(equipment)
        || exercise.substitutes().stream().anyMatch(s -> s.use().contains(equipment));
  }

  private boolean said(ExerciseText words) {
    String all = words.name() + " " + String.join(" ", words.aliases()) + " " + words.purpose();
    String text = all.toLowerCase(Locale.ROOT);
    return SPACES.splitAsStream(q.toLowerCase(Locale.ROOT).strip()).allMatch(text::contains);
  }
}
