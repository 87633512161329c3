package org.backwise.model.motion;

import java.util.List;
import org.backwise.model.Side;
import org.backwise.model.exercise.Position;
import org.jspecify.annotations.Nullable;

/**
 * How an exercise is moved. What is written is done on {@code side}; {@link #mirrored()} is the
 * other.
 *
 * @param id the exercise's id
 * @param position how the body lies or stands; angles count from there
 * @param liesOn the side one lies on; CENTRE unless side-lying
 * @param side the side that works: LEFT, RIGHT or BOTH
 * @param closeUp null when the whole body is to be seen
 * @param walks whether feet leave their places, on the way or on the spot; one is followed, so that
 *     the hips stay in the picture
 * @param fromLeft whether left and right were exchanged, so that one looks from the other side
 * @param poses at least two; the first is the start and the second the end
 * @param stills the poses, by their places, that pictures on paper show beside one another
 */
public record Motion(
    String id,
    Position position,
    Side liesOn,
    Side side,
    View view,
    @Nullable CloseUp closeUp,
    boolean walks,
    boolean fromLeft,
    List<Pose> poses,
    List<MotionPhase> phases,
    List<Prop> props,
    List<Tint> tints,
    List<Arrow> arrows,
    List<Integer> stills) {

  public Motion {
    poses = List.copyOf(poses);
    phases = List.copyOf(phases);
    props = List.copyOf(props);
    tints = List.copyOf(tints);
    arrows = List.copyOf(arrows);
    stills = List.copyOf(stills);
    if (poses.size() < 2) {
      throw new IllegalArgumentException(id + " has under 2 poses. Maybe the end is missing.");
    }
  }

  /** The motion done on the other side. */
  public Motion mirrored() {
    return new Motion(
        id,
        position,
        otherSide(liesOn),
        otherSide(side),
        view,
        closeUp == null ? null : closeUp.mirrored(),
        walks,
        !fromLeft,
        poses.stream().map(Pose::mirrored).toList(),
        phases,
        props.stream().map(Prop::mirrored).toList(),
        tints.stream().map(Tint::mirrored).toList(),
        arrows.stream().map(Arrow::mirrored).toList(),
        stills);
  }

  /** The same motion looked at from elsewhere. */
  public Motion seen(View from) {
    return new Motion(
        id, position, liesOn, side, from, closeUp, walks, fromLeft, poses, phases, props, tints,
        arrows, stills);
  }

  /** The pose of the first still. */
  public int start() {
    return stills.get(0);
  }

  /** The pose of the second still; of the only one where nothing moves. */
  public int end() {
    return stills.get(Math.min(1, stills.size() - 1));
  }

  /** Whether a pose's picture shows what works and where to; a start is plain. */
  public boolean tells(int pose) {
    return pose != start() || stills.size() == 1;
  }

  /** The pose out of which the repetition comes to pose {@code there}. */
  public int before(int there) {
    int here = placeOf(phases.get(phases.size() - 1).to());
    for (MotionPhase phase : phases) {
      int next = placeOf(phase.to());
      if (next == there && here != there) {
        return here;
      }
      here = next;
    }
    return 0;
  }

  private int placeOf(String pose) {
    return poses.stream().map(Pose::name).toList().indexOf(pose);
  }

  /** From where else it reads well: nobody is looked at along the body. */
  public List<View> turns() {
    return switch (position) {
      case STANDING, SITTING, WATER, HALF_KNEELING ->
          List.of(View.SIDE, View.FRONT, View.THREE_QUARTER);
      case SUPINE, PRONE, ALL_FOURS, KNEELING -> List.of(View.SIDE, View.THREE_QUARTER);
      case SIDE_LYING -> List.of(View.FRONT, View.THREE_QUARTER);
    };
  }

  static Side otherSide(Side side) {
    return switch (side) {
      case LEFT -> Side.RIGHT;
      case RIGHT -> Side.LEFT;
      case BOTH, CENTRE -> side;
    };
  }
}
