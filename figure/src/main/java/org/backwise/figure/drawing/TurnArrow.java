package org.backwise.figure.drawing;

import java.util.ArrayList;
import java.util.List;
import org.backwise.figure.kinematics.Landmarks;
import org.backwise.figure.kinematics.Spin;
import org.backwise.figure.kinematics.Vec;
import org.backwise.model.motion.Spot;

/**
 * A turn about an axis: as an arc round the joint when one looks along the axis, else as a flat
 * ellipse round the axis.
 */
final class TurnArrow {

  private static final double STILL = Math.toRadians(2);
  private static final double ALONG = 0.7;
  private static final double SHORTEST = Math.toRadians(55);
  private static final double FLATTEST = 0.3;
  private static final double GAP = 7;
  private static final int PIECES = 24;

  private final Camera camera;
  private final Approach approach;
  private final double size;

  TurnArrow(Camera camera, Approach approach, double size) {
    this.camera = camera;
    this.approach = approach;
    this.size = size;
  }

  void draw(Sheet sheet, Spot spot) {
    Hub from = Hub.of(approach.from(), spot);
    Hub to = Hub.of(approach.to(), spot);
    Spin spin = Spin.of(to.turn().then(from.turn().inverse()));
    if (spin.angle() < STILL) {
      return;
    }
    boolean along = Math.abs(spin.axis().dot(camera.towardsViewer())) > ALONG;
    List<Spot2> way = along ? arc(from, to, spot) : ring(to, spin.axis());
    new Stroke(way, false, size).draw(sheet);
  }

  /** Ends where the spot has come to. */
  private List<Spot2> arc(Hub from, Hub to, Spot spot) {
    Spot2 pivot = camera.see(to.pivot());
    Spot2 came =
        camera.see(new Landmarks(approach.from()).at(spot)).minus(camera.see(from.pivot()));
    Spot2 went = camera.see(new Landmarks(approach.to()).at(spot)).minus(pivot);
    double end = Math.atan2(went.y(), went.x());
    double sweep = Math.atan2(came.across().dot(went), came.dot(went));
    sweep = Math.copySign(Math.max(SHORTEST, Math.abs(sweep)), sweep);
    double radius = went.length() + GAP * size + Camera.centimetres(to.thick());
    List<Spot2> way = new ArrayList<>();
    for (int i = 0; i <= PIECES; i++) {
      double angle = end - sweep * (1 - i / (double) PIECES);
      way.add(pivot.plus(radius * Math.cos(angle), radius * Math.sin(angle)));
    }
    return way;
  }

  /** Over the side that is turned to the viewer. */
  private List<Spot2> ring(Hub hub, Vec axis) {
    Vec viewer = camera.towardsViewer();
    Vec near = viewer.across(axis).unit();
    double radius = Camera.centimetres(hub.radius());
    Spot2 centre = camera.see(hub.ring());
    Spot2 deep = camera.see(near).times(hub.radius());
    double flat = FLATTEST * radius;
    if (deep.length() < flat) {
      deep = (deep.length() < 0.1 ? new Spot2(0, 1) : deep.unit()).times(flat);
    }
    Spot2 wide = camera.see(axis.cross(near)).unit().times(radius);
    List<Spot2> way = new ArrayList<>();
    for (int i = 0; i <= PIECES; i++) {
      double angle = Math.toRadians(-125 + 230.0 * i / PIECES);
      way.add(centre.plus(wide.times(Math.sin(angle))).plus(deep.times(Math.cos(angle))));
    }
    return way;
  }
}
