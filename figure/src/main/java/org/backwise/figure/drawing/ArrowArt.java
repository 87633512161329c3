package org.backwise.figure.drawing;

import java.util.List;
import org.backwise.figure.kinematics.Landmarks;
import org.backwise.figure.kinematics.Vec;
import org.backwise.model.motion.Arrow;
import org.backwise.model.motion.ArrowKind;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.Spot;

/** Draws arrows: the course of a part from start to end, or where it presses. */
final class ArrowArt {

  private static final double WIDTH = 2.4;
  private static final double HEAD = 5.5;
  private static final double SHORTEST = 16;
  private static final double BESIDE = 9;
  private static final double STILL = 2.5;
  private static final double PRESS = 17;

  private final Camera camera;
  private final Motion motion;
  private final Landmarks start;
  private final Landmarks middle;
  private final Landmarks end;

  ArrowArt(Camera camera, Motion motion, Landmarks start, Landmarks middle, Landmarks end) {
    this.camera = camera;
    this.motion = motion;
    this.start = start;
    this.middle = middle;
    this.end = end;
  }

  void draw(Sheet sheet) {
    for (Arrow arrow : motion.arrows()) {
      sheet.begin("arrow-%s-%s-".formatted(arrow.of().code(), arrow.kind().code()));
      if (arrow.towards() != null) {
        straight(sheet, arrow.of(), Vec.of(arrow.towards()), arrow.kind() == ArrowKind.GO);
      } else {
        course(sheet, arrow.of(), arrow.kind() == ArrowKind.SWAY);
      }
    }
  }

  /** The straight arrows alone, as they are while the body moves. */
  void press(Sheet sheet, boolean shown) {
    for (Arrow arrow : motion.arrows()) {
      if (shown && arrow.towards() != null) {
        sheet.begin("arrow-%s-%s-".formatted(arrow.of().code(), arrow.kind().code()));
        straight(sheet, arrow.of(), Vec.of(arrow.towards()), arrow.kind() == ArrowKind.GO);
      }
    }
  }

  private void course(Sheet sheet, Spot spot, boolean bothWays) {
    Spot2 from = camera.see(start.at(spot));
    Spot2 to = camera.see(end.at(spot));
    Spot2 way = to.minus(from);
    if (way.length() < STILL) {
      return;
    }
    Spot2 via = camera.see(middle.at(spot));
    Spot2 bend = via.times(2).minus(from.towards(to, 0.5));
    Spot2 shift = beside(spot, from.towards(to, 0.5), way);
    double grow = Math.max(1, SHORTEST / way.length());
    Spot2 centre = from.towards(to, 0.5);
    Spot2 a = grown(centre, from, grow).plus(shift.x(), shift.y());
    Spot2 b = grown(centre, to, grow).plus(shift.x(), shift.y());
    Spot2 c = grown(centre, bend, grow).plus(shift.x(), shift.y());
    double ground = camera.see(Vec.ZERO).y();
    stroke(sheet, a, new Spot2(c.x(), Math.min(c.y(), ground)), b, bothWays);
  }

  private static Spot2 grown(Spot2 centre, Spot2 spot, double grow) {
    return centre.towards(spot, grow);
  }

  /** Aside of the way, away from the body's middle. */
  private Spot2 beside(Spot spot, Spot2 centre, Spot2 way) {
    Spot2 body = camera.see(end.at(Landmarks.centre(org.backwise.model.motion.Landmark.BELLY)));
    Spot2 across = new Spot2(-way.y(), way.x()).unit();
    Spot2 out = centre.minus(body);
    double sign = across.x() * out.x() + across.y() * out.y() < 0 ? -1 : 1;
    boolean wide = spot.landmark() == org.backwise.model.motion.Landmark.HEAD;
    return across.times(sign * (wide ? BESIDE * 1.7 : BESIDE));
  }

  /** A press ends at the spot; a going starts there. */
  private void straight(Sheet sheet, Spot spot, Vec towards, boolean leaves) {
    Spot2 tip = camera.see(end.at(spot));
    Spot2 direction = camera.see(towards).minus(camera.see(Vec.ZERO)).unit();
    Spot2 to = leaves ? tip.plus(direction.times(PRESS + 6)) : tip.minus(direction.times(4));
    Spot2 from = to.minus(direction.times(PRESS));
    ink(sheet, Form.line(from, to.minus(direction.times(HEAD * 0.7))), head(to, direction));
    sheet.include(List.of(from, to));
  }

  private static void stroke(Sheet sheet, Spot2 from, Spot2 bend, Spot2 to, boolean bothWays) {
    Spot2 into = to.minus(bend).unit();
    Spot2 neck = to.minus(into.times(HEAD * 0.7));
    String path = "M" + Numbers.of(from) + "Q" + Numbers.of(bend) + " " + Numbers.of(neck);
    String heads = head(to, into).path();
    if (bothWays) {
      Spot2 out = from.minus(bend).unit();
      heads += head(from.plus(out.times(HEAD * 0.5)), out).path();
    }
    ink(sheet, new Form.Fixed(path), new Form.Fixed(heads));
    sheet.include(List.of(from, bend, to));
  }

  private static void ink(Sheet sheet, Form shaft, Form tips) {
    sheet.line(shaft, Ink.HALO, WIDTH + 2.4);
    sheet.line(tips, Ink.HALO, 2.4);
    sheet.line(shaft, Ink.ARROW, WIDTH);
    sheet.fill(tips, Ink.ARROW);
  }

  private static Form head(Spot2 tip, Spot2 into) {
    Spot2 base = tip.minus(into.times(HEAD));
    Spot2 aside = new Spot2(-into.y(), into.x()).times(HEAD * 0.62);
    return Form.area(List.of(tip, base.plus(aside.x(), aside.y()), base.minus(aside)));
  }
}
