package org.backwise.server.pages.exercise;

import java.util.Locale;
import java.util.regex.Pattern;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseText;

/**
 * What somebody looks for; an empty field asks for nothing.
 *
 * @param q words of the name, other names or purpose
 */
record Filter(String q, String region, String position) {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  boolean accepts(Exercise exercise, ExerciseText words) {
    return (region.isEmpty() || exercise.regions().stream().anyMatch(r -> r.code().equals(region)))
        && (position.isEmpty() || exercise.position().code().equals(position))
        && said(words);
  }

  private boolean said(ExerciseText words) {
    String all = words.name() + " " + String.join(" ", words.aliases()) + " " + words.purpose();
    String text = all.toLowerCase(Locale.ROOT);
    return SPACES.splitAsStream(q.toLowerCase(Locale.ROOT).strip()).allMatch(text::contains);
  }
}
