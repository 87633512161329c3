package org.backwise.figure;

import java.util.List;
import org.backwise.figure.drawing.Box;
import org.backwise.figure.drawing.Picture;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.figure.kinematics.Solving;
import org.backwise.figure.kinematics.Way;
import org.backwise.model.motion.Body;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.View;

/** Draws motions with one body. */
public final class Figures {

  private static final double GAP = 6;

  private final Body body;

  public Figures(Body body) {
    this.body = body;
  }

  /** Where every bone is in each key pose. */
  public List<Skeleton> skeletons(Motion motion) {
    return Solving.poses(body, motion);
  }

  /** Where every bone is on the way from start to end, {@code time} from 0 to 1. */
  public Skeleton onTheWay(Motion motion, double time) {
    return new Way(body, motion, skeletons(motion), 0, 1).at(Course.minimumJerk(time));
  }

  /** One key pose; every pose but the start shows the arrows of the movement. */
  public String svg(Motion motion, int keyPose, FigureStyle style) {
    Picture picture = picture(motion, style);
    Box box = picture.frame();
    String inner = picture.elements(keyPose, keyPose > 0);
    return FigureSvg.document(motion.id(), style, box, inner);
  }

  /** Start and end side by side, the movement's arrows in the end. */
  public String startToEnd(Motion motion, FigureStyle style) {
    Picture picture = picture(motion, style);
    Box box = picture.frame();
    double shift = box.width() + GAP;
    String inner =
        FigureSvg.panel(box, 0, picture.elements(0, false))
            + FigureSvg.panel(box, shift, picture.elements(1, true))
            + FigureSvg.chevron(box, GAP, style);
    Box both = new Box(box.left(), box.top(), box.right() + shift, box.bottom());
    return FigureSvg.document(motion.id(), style, both, inner);
  }

  /**
   * The moving figure for the browser: shapes told once, for each frame only what moves, and the
   * phases of a repetition; the shape of this JSON stands in {@code docs/figures.md}.
   */
  public String frames(Motion motion, FigureStyle style) {
    Motion done = style.mirrored() ? motion.mirrored() : motion;
    return new Filming(body, done, skeletons(done), picture(motion, style)).json();
  }

  /** Somebody standing, as SVG elements in centimetres around the point between the feet. */
  public String standing(View view, FigureStyle style) {
    return picture(Standing.seen(view), style).elements(0, false);
  }

  private Picture picture(Motion motion, FigureStyle style) {
    Motion done = style.mirrored() ? motion.mirrored() : motion;
    return new Picture(done, skeletons(done), onTheWay(done, 0.5), style.palette());
  }
}
