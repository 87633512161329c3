package org.backwise.safety.person;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.intake.AllowedLoad;
import org.backwise.model.intake.Clearance;
import org.backwise.model.intake.ClearanceLimit;

/** A movement that a clinician lets come back, and how far. */
public record Permission(Segment segment, SpineMotion motion, MotionRange range, AllowedLoad load) {

  /** What {@code clearance} permits; nothing where no clinician is named. */
  public static List<Permission> of(Clearance clearance) {
    return clearance.given()
        ? clearance.limits().stream().flatMap(Permission::read).toList()
        : List.of();
  }

  private static Stream<Permission> read(ClearanceLimit limit) {
    return limit instanceof ClearanceLimit.AllowMotion allow
        ? Stream.of(new Permission(allow.segment(), allow.motion(), allow.range(), allow.load()))
        : Stream.of();
  }
}
