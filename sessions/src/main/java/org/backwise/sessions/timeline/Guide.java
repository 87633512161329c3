package org.backwise.sessions.timeline;

import java.util.function.Function;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseText;

/**
 * What content says about guiding a session.
 *
 * @param exercises the exercise with an id
 * @param texts the words for the exercise with an id
 * @param switchSeconds from one side to the other
 */
public record Guide(
    Function<String, Exercise> exercises,
    Function<String, ExerciseText> texts,
    int switchSeconds,
    BreathTable breath,
    CueWords words) {

  Exercise exercise(String id) {
    return exercises.apply(id);
  }

  ExerciseText text(String id) {
    return texts.apply(id);
  }
}
