package org.backwise.model.exercise;

import java.util.List;
import org.backwise.model.Effort;
import org.backwise.model.Region;
import org.backwise.model.evidence.Evidence;

/**
 * An exercise as the catalogue knows it: its facts, without words for people.
 *
 * @param roles the parts it may play in a routine
 * @param orderRegion the one region that fixes its place in the order
 * @param positions every position it passes through; the first is the one it is done in
 * @param otherSideRests while one side works, the other arm and leg do nothing that a rule is about
 * @param equipment codes that are all needed
 * @param substitutes what may stand in for a piece of equipment
 * @param level 1 (anybody) to 5
 * @param setupSeconds seconds to get into place
 * @param doses from low to high; never empty
 */
public record Exercise(
    String id,
    Use use,
    List<ExerciseKind> kinds,
    List<RoutineRole> roles,
    Region orderRegion,
    List<Region> regions,
    List<MuscleWork> muscles,
    List<Position> positions,
    Surface surface,
    List<SpinalMotion> spinalMotions,
    List<LimbMotion> limbMotions,
    List<Demand> demands,
    Impact impact,
    boolean oneSided,
    boolean otherSideRests,
    Alternation alternation,
    List<String> equipment,
    List<Substitute> substitutes,
    int level,
    Effort effort,
    int setupSeconds,
    Family family,
    List<CatalogueDose> doses,
    Evidence evidence) {

  public Exercise {
    kinds = List.copyOf(kinds);
    roles = List.copyOf(roles);
    regions = List.copyOf(regions);
    muscles = List.copyOf(muscles);
    positions = List.copyOf(positions);
    spinalMotions = List.copyOf(spinalMotions);
    limbMotions = List.copyOf(limbMotions);
    demands = List.copyOf(demands);
    equipment = List.copyOf(equipment);
    substitutes = List.copyOf(substitutes);
    doses = List.copyOf(doses);
  }

  /** The same exercise, if the spine moved in these ways alone. */
  public Exercise withSpinalMotions(List<SpinalMotion> others) {
    return moving(kinds, muscles, others, limbMotions, demands);
  }

  /** The same exercise as a limb at rest has it: of these kinds and demands alone. */
  public Exercise withLimbsAtRest(List<ExerciseKind> kindsLeft, List<Demand> demandsLeft) {
    return moving(kindsLeft, List.of(), spinalMotions, List.of(), demandsLeft);
  }

  private Exercise moving(
      List<ExerciseKind> otherKinds,
      List<MuscleWork> otherMuscles,
      List<SpinalMotion> otherSpinalMotions,
      List<LimbMotion> otherLimbMotions,
      List<Demand> otherDemands) {
    return new Exercise(
        id,
        use,
        otherKinds,
        roles,
        orderRegion,
        regions,
        otherMuscles,
        positions,
        surface,
        otherSpinalMotions,
        otherLimbMotions,
        otherDemands,
        impact,
        oneSided,
        otherSideRests,
        alternation,
        equipment,
        substitutes,
        level,
        effort,
        setupSeconds,
        family,
        doses,
        evidence);
  }

  /** The position it is done in. */
  public Position position() {
    return positions.get(0);
  }

  /** The kind it is mainly: the first one listed in its file. */
  public ExerciseKind kind() {
    return kinds.get(0);
  }
}
