package org.backwise.figure.drawing;

import java.util.ArrayList;
import java.util.List;
import org.backwise.figure.kinematics.Landmarks;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.figure.kinematics.Turn;
import org.backwise.figure.kinematics.Vec;
import org.backwise.figure.kinematics.Volume;
import org.backwise.model.motion.Landmark;
import org.backwise.model.motion.Prop;

/** What one holds or has on the body; it goes along. */
final class HeldArt {

  private static final double FACING = 0.3;
  private static final double FOLDED_RADIUS = 0.03;
  private static final double FOLDED_LONG = 0.13;
  private static final double MARK_RADIUS = 2.2;

  private final Camera camera;
  private final Sheet sheet;
  private final Solids solids;
  private final Skeleton skeleton;
  private final Landmarks landmarks;

  HeldArt(Camera camera, Sheet sheet, Solids solids, Skeleton skeleton) {
    this.camera = camera;
    this.sheet = sheet;
    this.solids = solids;
    this.skeleton = skeleton;
    this.landmarks = new Landmarks(skeleton);
  }

  /** A pillow between two places of the body. */
  void pillow(Prop prop) {
    if (prop.along().size() == 2) {
      Vec a = landmarks.at(prop.along().get(0));
      Vec b = landmarks.at(prop.along().get(1));
      solids.ball(a.towards(b, 0.5), Math.max(0.06, a.minus(b).length() / 2 + 0.01), Ink.SOFT);
    }
  }

  /** A towel folded small beside one place, upright along the upper body. */
  void foldedTowel(Prop prop) {
    if (prop.along().isEmpty()) {
      return;
    }
    Vec middle = skeleton.lumbar().last().end();
    Vec inside = landmarks.at(prop.along().get(0)).towards(middle, 0.25);
    Vec up = skeleton.thorax().last().turn().up().times(FOLDED_LONG / 2);
    List<Volume> folds =
        List.of(
            new Volume.Ball(inside.minus(up), FOLDED_RADIUS),
            new Volume.Ball(inside.plus(up), FOLDED_RADIUS));
    List<Disc> hull = Hulls.seen(camera, folds);
    sheet.include(Hulls.polygon(hull));
    sheet.shape(new Form.Round(List.of(hull)), Ink.SOFT, Ink.PROP_LINE, Solids.THIN);
  }

  /** A light box between two hands, which hold it at its sides. */
  void box(Prop prop) {
    if (prop.along().size() == 2) {
      Vec left = landmarks.at(prop.along().get(0));
      Vec right = landmarks.at(prop.along().get(1));
      Vec across = right.minus(left);
      Turn turn = Turn.facing(Vec.UP, Vec.UP.cross(across).times(-1).atHeight(0).unit());
      Vec middle = left.towards(right, 0.5);
      solids.box(middle, new Vec(0.15, 0.13, across.length() / 2), turn, Ink.SOFT);
    }
  }

  /** A towel or band; what of it runs behind the body is drawn before the body is. */
  void strap(Prop prop, Ink ink, double width, boolean behind) {
    List<List<Spot2>> pieces = pieces(prop, behind);
    pieces.forEach(sheet::include);
    pieces.forEach(piece -> sheet.line(curve(piece), Ink.PROP_LINE, width + Solids.THIN));
    pieces.forEach(piece -> sheet.line(curve(piece), ink, width));
  }

  private static Form curve(List<Spot2> piece) {
    return new Form.Line(piece, false);
  }

  /** The runs of a strap that are behind the body, or those that are not. */
  private List<List<Spot2>> pieces(Prop prop, boolean behind) {
    List<List<Spot2>> pieces = new ArrayList<>();
    List<Spot2> piece = new ArrayList<>();
    for (int i = 0; i < prop.along().size(); i++) {
      boolean goesOn = i > 0 && behind == (hidden(prop, i - 1) || hidden(prop, i));
      if (!goesOn) {
        pieces.add(piece);
        piece = new ArrayList<>();
      }
      piece.add(camera.see(landmarks.at(prop.along().get(i))));
    }
    if (prop.at() != null) {
      piece.add(camera.see(Vec.of(prop.at())));
    }
    pieces.add(piece);
    return pieces.stream().filter(run -> run.size() > 1).toList();
  }

  /** Whether a spot is at the back of somebody who looks at the viewer. */
  private boolean hidden(Prop prop, int spot) {
    Vec ahead = skeleton.thorax().last().turn().ahead();
    return prop.along().get(spot).landmark() == Landmark.NECK
        && ahead.dot(camera.towardsViewer()) > FACING;
  }

  /** A mark that one keeps looking at, and the way there from the eyes. */
  void mark(Prop prop) {
    if (prop.at() != null && !prop.along().isEmpty()) {
      Spot2 eyes = camera.see(landmarks.at(prop.along().get(0)));
      Spot2 mark = camera.see(Vec.of(prop.at()));
      sheet.include(List.of(eyes, mark));
      sheet.draw(Form.line(eyes, mark), Look.dashes(Ink.OUTLINE, 0.8), true);
      sheet.draw(Form.disc(mark, MARK_RADIUS), Look.edged(Ink.WORKED, Ink.OUTLINE, 1.2), true);
    }
  }

  void stick(Prop prop) {
    Vec a = landmarks.at(prop.along().get(0));
    Vec b = landmarks.at(prop.along().get(1));
    Vec over = b.minus(a).unit().times(0.2);
    solids.rod(a.minus(over), b.plus(over), Ink.PROP, 2.6);
  }
}
