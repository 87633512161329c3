package org.backwise.figure;

import java.util.ArrayList;
import java.util.List;
import org.backwise.figure.drawing.Approach;
import org.backwise.figure.drawing.Box;
import org.backwise.figure.drawing.Picture;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.figure.kinematics.Solving;
import org.backwise.figure.kinematics.Way;
import org.backwise.model.motion.Body;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.Tint;
import org.backwise.model.motion.View;

/** Draws motions with one body. */
public final class Figures {

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
    String inner = picture.elements(keyPose, box);
    return FigureSvg.document(motion.id(), style, box, inner);
  }

  /** The motion's stills side by side, the arrows in those that are come to. */
  public String startToEnd(Motion motion, FigureStyle style) {
    Picture picture = picture(motion, style);
    Panels panels = new Panels(picture.panel(), motion.stills().size());
    StringBuilder inner = new StringBuilder();
    for (int i = 0; i < motion.stills().size(); i++) {
      inner.append(panels.panel(i, picture.elements(motion.stills().get(i), panels.box())));
      inner.append(panels.chevron(i, style));
    }
    return FigureSvg.document(motion.id(), style, panels.all(), inner.toString());
  }

  /**
   * The moving figure for the browser: shapes told once, for each frame only what moves, and the
   * phases of a repetition; the shape of this JSON stands in {@code docs/figures.md}.
   */
  public String frames(Motion motion, FigureStyle style) {
    Motion done = done(motion, style);
    List<Skeleton> poses = skeletons(done);
    return new Filming(body, done, poses, picture(done, poses, style)).json();
  }

  /** Somebody standing, as SVG elements in centimetres around the point between the feet. */
  public String standing(View view, FigureStyle style) {
    return standing(view, List.of(), style);
  }

  /** The same with some muscles pointed out. */
  public String standing(View view, List<Tint> tints, FigureStyle style) {
    Picture picture = picture(Standing.seen(view, tints), style);
    return picture.elements(0, picture.frame());
  }

  private static Motion done(Motion motion, FigureStyle style) {
    return style.mirrored() ? motion.mirrored() : motion;
  }

  private Picture picture(Motion motion, FigureStyle style) {
    Motion done = done(motion, style);
    return picture(done, skeletons(done), style);
  }

  private Picture picture(Motion motion, List<Skeleton> poses, FigureStyle style) {
    List<Approach> approaches = new ArrayList<>();
    for (int i = 0; i < poses.size(); i++) {
      int from = motion.before(i);
      Skeleton half = new Way(body, motion, poses, from, i).at(0.5);
      approaches.add(new Approach(poses.get(from), half, poses.get(i)));
    }
    return new Picture(motion, approaches, style.palette());
  }
}
