package org.backwise.figure;

import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.motion.Motions;
import org.backwise.model.motion.Body;
import org.backwise.model.motion.JointLimit;
import org.backwise.model.motion.Motion;

/** The shipped body, limits and motions. */
final class Content {

  private static final Motions MOTIONS = Motions.of(Knowledge.load().trees());

  private Content() {}

  static List<Motion> motions() {
    return List.copyOf(MOTIONS.byExercise().values());
  }

  static Motion motion(String id) {
    return MOTIONS.of(id).orElseThrow();
  }

  static Body body() {
    return MOTIONS.body();
  }

  static List<JointLimit> limits() {
    return MOTIONS.limits();
  }
}
