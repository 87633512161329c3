package org.backwise.safety.prescription;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.rule.Trait;

/** Whether a prescription has a trait that a rule of content names. */
public final class Traits {

  private static final Map<Class<? extends Trait>, BiPredicate<Trait, Prescription>> TESTS =
      new LinkedHashMap<>();

  static {
    put(Trait.Anything.class, (t, p) -> true);
    put(Trait.AllOf.class, (t, p) -> t.of().stream().allMatch(part -> has(p, part)));
    put(Trait.AnyOf.class, (t, p) -> t.of().stream().anyMatch(part -> has(p, part)));
    put(Trait.NoneOf.class, (t, p) -> !has(p, t.of()));
    put(Trait.MovesSpine.class, (t, p) -> !SpineTraits.moving(p.exercise(), t).isEmpty());
    put(Trait.TorsoTwist.class, (t, p) -> SpineTraits.twistsTorso(p.exercise()));
    put(Trait.MovesLimb.class, (t, p) -> movesLimb(p.exercise(), t));
    put(Trait.Demands.class, (t, p) -> meet(t.demands(), p.exercise().demands()));
    put(Trait.InPosition.class, (t, p) -> meet(t.positions(), p.exercise().positions()));
    put(Trait.OnSurface.class, (t, p) -> t.surfaces().contains(p.exercise().surface()));
    put(Trait.OfKind.class, (t, p) -> meet(t.kinds(), p.exercise().kinds()));
    put(Trait.InRole.class, (t, p) -> t.roles().contains(p.role()));
    put(Trait.EffortFrom.class, (t, p) -> p.exercise().effort().compareTo(t.effort()) >= 0);
    put(Trait.ImpactFrom.class, (t, p) -> p.exercise().impact().compareTo(t.impact()) >= 0);
    put(Trait.LevelOver.class, (t, p) -> p.exercise().level() > t.level());
    put(Trait.HoldOver.class, (t, p) -> p.dose().holdSeconds() > t.seconds());
    put(Trait.Works.class, (t, p) -> works(p.exercise(), t));
    put(Trait.ForRegion.class, (t, p) -> meet(t.regions(), p.exercise().regions()));
    put(Trait.IsExercise.class, (t, p) -> t.ids().contains(p.exercise().id()));
  }

  private Traits() {}

  /** Whether {@code prescription} has {@code trait}; a trait without a test is an error. */
  public static boolean has(Prescription prescription, Trait trait) {
    BiPredicate<Trait, Prescription> test = TESTS.get(trait.getClass());
    if (test == null) {
      throw new IllegalStateException(
          "trait (" + trait + ") has no test. Maybe it is new in the model.");
    }
    return test.test(trait, prescription);
  }

  private static <T extends Trait> void put(Class<T> kind, BiPredicate<T, Prescription> test) {
    TESTS.put(kind, (trait, prescription) -> test.test(kind.cast(trait), prescription));
  }

  private static boolean movesLimb(Exercise exercise, Trait.MovesLimb trait) {
    return exercise.limbMotions().stream()
        .filter(move -> move.joint().equals(trait.joint()))
        .filter(move -> trait.motions().isEmpty() || trait.motions().contains(move.motion()))
        .anyMatch(move -> move.maxDegrees() > trait.overDegrees());
  }

  private static boolean works(Exercise exercise, Trait.Works trait) {
    return exercise.muscles().stream()
        .filter(row -> trait.groups().isEmpty() || trait.groups().contains(row.group()))
        .filter(row -> trait.roles().isEmpty() || trait.roles().contains(row.role()))
        .anyMatch(row -> row.shareMilli() >= trait.shareFromMilli());
  }

  private static <T> boolean meet(List<T> asked, List<T> given) {
    return asked.stream().anyMatch(given::contains);
  }
}
