package org.backwise.figure.checks;

import org.backwise.model.exercise.Exercise;
import org.backwise.model.motion.Motion;

/** An exercise with the movement that shows it. */
record Shown(Exercise exercise, Repetition repetition) {

  Motion motion() {
    return repetition.motion();
  }
}
