package org.backwise.knowledge.reading;

import static org.backwise.knowledge.reading.OneKey.some;

import java.util.List;
import org.backwise.model.exercise.MotionLoad;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.rule.Trait;
import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/** Reads traits of movement and of muscle work. */
final class MovementTraitReader {

  private static final int ANY_ANGLE = -1;
  private static final int MOST_DEGREES = 180;
  private static final int WHOLE = 1000;

  private final Known known;

  MovementTraitReader(Known known) {
    this.known = known;
  }

  Trait spine(Fields fields) {
    @Nullable Fields group = fields.group("spine");
    if (group == null) {
      return new Trait.Anything();
    }
    @Nullable Boolean sustained =
        group.has("sustained") ? (Boolean) group.flag("sustained", false) : null;
    Trait trait =
        new Trait.MovesSpine(
            group.has("segment") ? MovementReader.SEGMENT.in(group, "segment") : null,
            MovementReader.MOTION.listIn(group, "motions"),
            MovementReader.RANGE.in(group, "rangeFrom", MotionRange.SMALL),
            MovementReader.LOAD.in(group, "loadFrom", MotionLoad.NONE),
            sustained);
    group.finish();
    return trait;
  }

  Trait limb(Fields fields) {
    @Nullable Fields group = fields.group("limb");
    if (group == null) {
      return new Trait.Anything();
    }
    Trait trait =
        new Trait.MovesLimb(
            group.code("joint", known.list("joints")),
            group.codes("motions", known.list("limbMotions")),
            group.integerOr("overDegrees", ANY_ANGLE, 0, MOST_DEGREES));
    group.finish();
    return trait;
  }

  Trait works(Fields fields) {
    @Nullable Fields group = fields.group("works");
    if (group == null) {
      return new Trait.Anything();
    }
    List<String> groups = group.codes("groups", known.vocabulary().groups());
    Trait trait =
        new Trait.Works(
            some(group, "groups", groups),
            some(group, "roles", MovementReader.ROLE.listIn(group, "roles")),
            group.milliOr("shareFrom", 0, 0, WHOLE));
    group.finish();
    return trait;
  }
}
