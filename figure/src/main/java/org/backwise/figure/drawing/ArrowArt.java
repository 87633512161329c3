package org.backwise.figure.drawing;

import java.util.List;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.figure.kinematics.Vec;
import org.backwise.model.motion.Arrow;
import org.backwise.model.motion.Motion;

/** Draws a motion's arrows. */
final class ArrowArt {

  private final Camera camera;
  private final Motion motion;
  private final double size;

  /**
   * @param size 1 for a whole body; smaller where less is seen
   */
  ArrowArt(Camera camera, Motion motion, double size) {
    this.camera = camera;
    this.motion = motion;
    this.size = size;
  }

  /**
   * Those that belong to a key pose; {@code round} are the poses of a repetition in their order.
   */
  void draw(Sheet sheet, int keyPose, Approach approach, List<Skeleton> round) {
    for (Arrow arrow : motion.arrows()) {
      if (belongs(arrow, keyPose)) {
        sheet.begin("arrow-%s-%s-".formatted(arrow.of().code(), arrow.kind().code()));
        draw(sheet, arrow, approach, round);
      }
    }
  }

  private void draw(Sheet sheet, Arrow arrow, Approach approach, List<Skeleton> round) {
    switch (arrow.kind()) {
      case MOVE -> new CourseArrow(camera, approach, size).draw(sheet, arrow.of(), false);
      case SWAY -> new CourseArrow(camera, approach, size).draw(sheet, arrow.of(), true);
      case TURN -> new TurnArrow(camera, approach, size).draw(sheet, arrow.of());
      case CIRCLE -> new CircleArrow(camera, round, size).draw(sheet, arrow.of(), arrow.towards());
      case PRESS, GO, AGAINST, BREATHE -> directed(sheet, arrow, approach.to());
    }
  }

  private boolean belongs(Arrow arrow, int keyPose) {
    return arrow.in() == null
        ? motion.tells(keyPose)
        : arrow.in().equals(motion.poses().get(keyPose).name());
  }

  /** Only what presses or breathes, while the body moves and is near that key pose. */
  void press(Sheet sheet, int keyPose, Skeleton skeleton) {
    for (Arrow arrow : motion.arrows()) {
      if (arrow.kind().directed() && belongs(arrow, keyPose)) {
        sheet.begin("arrow-%s-%s-".formatted(arrow.of().code(), arrow.kind().code()));
        directed(sheet, arrow, skeleton);
      }
    }
  }

  private void directed(Sheet sheet, Arrow arrow, Skeleton skeleton) {
    if (arrow.towards() != null) {
      Vec towards = Vec.of(arrow.towards());
      new DirectedArrow(camera, skeleton, size).draw(sheet, arrow.kind(), arrow.of(), towards);
    }
  }
}
