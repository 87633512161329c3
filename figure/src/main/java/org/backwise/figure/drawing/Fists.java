package org.backwise.figure.drawing;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.model.Side;
import org.backwise.model.motion.Landmark;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.PropKind;
import org.backwise.model.motion.Spot;

/** The hands that hold something thin, and those that a pose closes. */
final class Fists {

  private static final Set<PropKind> HELD =
      EnumSet.of(PropKind.STICK, PropKind.TOWEL, PropKind.BAND);

  private Fists() {}

  static Set<Side> in(Motion motion, int keyPose) {
    Stream<Side> holding =
        motion.props().stream()
            .filter(prop -> HELD.contains(prop.kind()))
            .flatMap(prop -> prop.along().stream())
            .filter(spot -> spot.landmark() == Landmark.HAND)
            .map(Spot::side);
    return Stream.concat(holding, motion.poses().get(keyPose).fists().stream())
        .collect(Collectors.toSet());
  }
}
