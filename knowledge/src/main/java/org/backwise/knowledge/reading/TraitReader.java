package org.backwise.knowledge.reading;

import static org.backwise.knowledge.reading.OneKey.some;

import java.util.List;
import org.backwise.model.Effort;
import org.backwise.model.Region;
import org.backwise.model.exercise.Demand;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.Impact;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.exercise.Surface;
import org.backwise.model.rule.Trait;
import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/** Reads what a prescription may have in it. */
public final class TraitReader {

  private static final List<String> KEYS =
      List.of(
          "anything",
          "all",
          "any",
          "none",
          "spine",
          "limb",
          "demand",
          "position",
          "surface",
          "kind",
          "role",
          "effortFrom",
          "impactFrom",
          "levelOver",
          "holdOver",
          "works",
          "region",
          "exercise",
          "torsoTwist");

  private static final Choice<Demand> DEMAND = Choice.of(Demand.class);
  private static final Choice<Position> POSITION = Choice.of(Position.class);
  private static final Choice<Surface> SURFACE = Choice.of(Surface.class);
  private static final Choice<ExerciseKind> KIND = Choice.of(ExerciseKind.class);
  private static final Choice<RoutineRole> ROLE = Choice.of(RoutineRole.class);
  private static final Choice<Effort> EFFORT = Choice.of(Effort.class);
  private static final Choice<Impact> IMPACT = Choice.of(Impact.class);
  private static final Choice<Region> REGION = Choice.of(Region.class);
  private static final int HARDEST_LEVEL = 5;
  private static final int MOST_SECONDS = 3600;

  private final Known known;
  private final MovementTraitReader movements;

  /** A reader that knows these codes and ids. */
  public TraitReader(Known known) {
    this.known = known;
    this.movements = new MovementTraitReader(known);
  }

  /** The trait that must stand at {@code key}. */
  public Trait in(Fields fields, String key) {
    @Nullable Fields group = fields.group(key);
    if (group == null) {
      return new Trait.Anything();
    }
    Trait trait = read(group);
    group.finish();
    return trait;
  }

  private Trait read(Fields f) {
    return switch (OneKey.of(f, "a trait", KEYS)) {
      case "all" -> new Trait.AllOf(some(f, "all", f.list("all", this::read)));
      case "any" -> new Trait.AnyOf(some(f, "any", f.list("any", this::read)));
      case "none" -> new Trait.NoneOf(in(f, "none"));
      case "spine" -> movements.spine(f);
      case "limb" -> movements.limb(f);
      case "works" -> movements.works(f);
      case "levelOver" -> new Trait.LevelOver(f.integer("levelOver", 0, HARDEST_LEVEL));
      case "holdOver" -> new Trait.HoldOver(f.integer("holdOver", 0, MOST_SECONDS));
      case "effortFrom" -> new Trait.EffortFrom(EFFORT.in(f, "effortFrom"));
      case "impactFrom" -> new Trait.ImpactFrom(IMPACT.in(f, "impactFrom"));
      case "anything" -> only(f, "anything", new Trait.Anything());
      case "torsoTwist" -> only(f, "torsoTwist", new Trait.TorsoTwist());
      case "" -> new Trait.Anything();
      default -> listed(f);
    };
  }

  private Trait listed(Fields f) {
    String key = f.keys().iterator().next();
    return switch (key) {
      case "demand" -> new Trait.Demands(some(f, key, DEMAND.listIn(f, key)));
      case "position" -> new Trait.InPosition(some(f, key, POSITION.listIn(f, key)));
      case "surface" -> new Trait.OnSurface(some(f, key, SURFACE.listIn(f, key)));
      case "kind" -> new Trait.OfKind(some(f, key, KIND.listIn(f, key)));
      case "role" -> new Trait.InRole(some(f, key, ROLE.listIn(f, key)));
      case "region" -> new Trait.ForRegion(some(f, key, REGION.listIn(f, key)));
      default -> new Trait.IsExercise(some(f, "exercise", f.codes("exercise", known.exercises())));
    };
  }

  private static Trait only(Fields fields, String key, Trait trait) {
    if (!fields.flag(key, true)) {
      fields.problem(
          key, "can only be true; write none: {%s: true} for the contrary".formatted(key));
    }
    return trait;
  }
}
