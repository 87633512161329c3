package org.backwise.model.exercise;

/**
 * A whole dose of an exercise.
 *
 * @param sets rounds; at least 1
 * @param reps repetitions a set and side
 * @param holdSeconds seconds held in each repetition; 0: no hold
 * @param restSeconds seconds of rest between rounds
 */
public record Dose(int sets, int reps, int holdSeconds, int restSeconds, Tempo tempo, Load load) {

  public Dose {
    if (sets < 1 || reps < 1 || holdSeconds < 0 || restSeconds < 0) {
      throw new IllegalArgumentException(
          "dose (sets %d, reps %d, hold %d, rest %d) is out of range. Maybe a reader let it pass."
              .formatted(sets, reps, holdSeconds, restSeconds));
    }
  }
}
