package org.backwise.planning.eligibility;

import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.MotionLoad;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpinalMotion;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.rule.Trait;

/** Says whether an exercise with a dose in a role has a {@link Trait}. */
final class Traits {

  private Traits() {}

  static boolean has(Trait trait, Exercise e, Dose dose, RoutineRole role) {
    if (trait instanceof Trait.AllOf all) {
      return all.of().stream().allMatch(t -> has(t, e, dose, role));
    } else if (trait instanceof Trait.AnyOf any) {
      return any.of().stream().anyMatch(t -> has(t, e, dose, role));
    } else if (trait instanceof Trait.NoneOf none) {
      return !has(none.of(), e, dose, role);
    } else if (trait instanceof Trait.Anything) {
      return true;
    } else if (trait instanceof Trait.InRole in) {
      return in.roles().contains(role);
    } else if (trait instanceof Trait.HoldOver hold) {
      return dose.holdSeconds() > hold.seconds();
    }
    return moves(trait, e) || asks(trait, e) || serves(trait, e);
  }

  /** Whether some part of {@code trait}, wanted or not wanted, speaks of this spinal motion. */
  static boolean means(Trait trait, SpinalMotion motion) {
    if (trait instanceof Trait.AllOf all) {
      return all.of().stream().anyMatch(t -> means(t, motion));
    } else if (trait instanceof Trait.AnyOf any) {
      return any.of().stream().anyMatch(t -> means(t, motion));
    } else if (trait instanceof Trait.NoneOf none) {
      return means(none.of(), motion);
    }
    return trait instanceof Trait.MovesSpine spine && matches(spine, motion);
  }

  private static boolean moves(Trait trait, Exercise e) {
    if (trait instanceof Trait.MovesSpine spine) {
      return e.spinalMotions().stream().anyMatch(m -> matches(spine, m));
    } else if (trait instanceof Trait.MovesLimb limb) {
      return e.limbMotions().stream()
          .filter(m -> m.joint().equals(limb.joint()))
          .filter(m -> limb.motions().isEmpty() || limb.motions().contains(m.motion()))
          .anyMatch(m -> m.maxDegrees() > limb.overDegrees());
    } else if (trait instanceof Trait.TorsoTwist) {
      boolean upright =
          e.positions().contains(Position.STANDING) || e.positions().contains(Position.SITTING);
      return upright && e.spinalMotions().stream().anyMatch(Traits::twistsTrunk);
    }
    return false;
  }

  private static boolean matches(Trait.MovesSpine spine, SpinalMotion m) {
    return (spine.segment() == null || spine.segment() == m.segment())
        && (spine.motions().isEmpty() || spine.motions().contains(m.motion()))
        && m.range().compareTo(spine.rangeFrom()) >= 0
        && m.load().compareTo(spine.loadFrom()) >= 0
        && (spine.sustained() == null || spine.sustained() == m.sustained());
  }

  private static boolean twistsTrunk(SpinalMotion m) {
    return m.segment() != Segment.CERVICAL
        && m.motion() == SpineMotion.ROTATION
        && (m.range() == MotionRange.END || m.load() != MotionLoad.NONE);
  }

  private static boolean asks(Trait trait, Exercise e) {
    if (trait instanceof Trait.Demands demands) {
      return e.demands().stream().anyMatch(demands.demands()::contains);
    } else if (trait instanceof Trait.InPosition in) {
      return e.positions().stream().anyMatch(in.positions()::contains);
    } else if (trait instanceof Trait.OnSurface on) {
      return on.surfaces().contains(e.surface());
    } else if (trait instanceof Trait.EffortFrom effort) {
      return e.effort().compareTo(effort.effort()) >= 0;
    } else if (trait instanceof Trait.ImpactFrom impact) {
      return e.impact().compareTo(impact.impact()) >= 0;
    } else if (trait instanceof Trait.LevelOver level) {
      return e.level() > level.level();
    }
    return false;
  }

  private static boolean serves(Trait trait, Exercise e) {
    if (trait instanceof Trait.OfKind kind) {
      return e.kinds().stream().anyMatch(kind.kinds()::contains);
    } else if (trait instanceof Trait.Works works) {
      return e.muscles().stream()
          .filter(m -> works.groups().isEmpty() || works.groups().contains(m.group()))
          .filter(m -> works.roles().isEmpty() || works.roles().contains(m.role()))
          .anyMatch(m -> m.shareMilli() >= works.shareFromMilli());
    } else if (trait instanceof Trait.ForRegion region) {
      return e.regions().stream().anyMatch(region.regions()::contains);
    } else if (trait instanceof Trait.IsExercise is) {
      return is.ids().contains(e.id());
    }
    return false;
  }
}
