package org.backwise.planning.search;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.backwise.knowledge.tables.NeedsTable;
import org.backwise.knowledge.tables.OveruseTable;
import org.backwise.model.Effort;
import org.backwise.model.Region;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.planning.eligibility.Prescription;

/** Which prescriptions of a phase serve the clauses of H7, H10b and H13, by index. */
final class Serving {

  private final PhaseTask task;
  private final List<Prescription> eligible;

  Serving(PhaseTask task) {
    this.task = task;
    this.eligible = task.eligibleSomewhere();
  }

  /** The gentle daily item. */
  BitSet gluteal() {
    String group = task.knowledge().tables().needs().dailyGroup();
    List<MuscleRole> roles = List.of(MuscleRole.STRENGTHENED, MuscleRole.ENDURED);
    return those(
        p ->
            p.role() == RoutineRole.DAILY
                && p.exercise().effort() == Effort.GENTLE
                && works(p, Set.of(group), roles, 1));
  }

  /** Work for the core: it carries, or steadying the middle is the main thing about it (R17). */
  BitSet core() {
    List<MuscleRole> loads = List.of(MuscleRole.STRENGTHENED, MuscleRole.ENDURED);
    List<MuscleRole> steadies = List.of(MuscleRole.BALANCED);
    NeedsTable needs = task.knowledge().tables().needs();
    Set<String> core = Set.copyOf(needs.coreGroups());
    return those(
        p ->
            p.role() != RoutineRole.STRETCH
                && (works(p, core, loads, needs.coreShareFromMilli())
                    || works(p, core, steadies, needs.coreBalancedShareFromMilli())));
  }

  /** Balance or control where the pain may come from. */
  BitSet source() {
    Set<Region> regions = task.person().weights().sourceRegions();
    NeedsTable needs = task.knowledge().tables().needs();
    return those(
        p ->
            p.role() == RoutineRole.WORK
                && p.exercise().kinds().stream().anyMatch(needs.sourceKinds()::contains)
                && p.exercise().regions().stream().anyMatch(regions::contains));
  }

  /** What releases an overused group. */
  BitSet releases(String group) {
    OveruseTable table = task.knowledge().tables().overuse();
    return those(p -> works(p, Set.of(group), table.releaseRoles(), table.shareFromMilli()));
  }

  /** What makes the partner of an overused group work; empty when it has none that may. */
  Optional<BitSet> opposes(String group) {
    OveruseTable table = task.knowledge().tables().overuse();
    return task.knowledge()
        .vocabulary()
        .pairOf(group)
        .filter(partner -> !task.person().overuse().groups().contains(partner))
        .map(
            partner ->
                those(p -> works(p, Set.of(partner), table.opposeRoles(), table.shareFromMilli())));
  }

  /** Stretches of a stretch group. */
  BitSet stretches() {
    Set<String> groups = task.person().weights().stretchGroups();
    return those(
        p ->
            p.role() == RoutineRole.STRETCH
                && p.dose().holdSeconds() >= task.bounds().stretchHoldLeast()
                && works(p, groups, List.of(MuscleRole.STRETCHED), 1));
  }

  /** Those of them that alone last long enough for a day. */
  BitSet longStretches() {
    BitSet all = stretches();
    int least = task.bounds().stretchDayLeast();
    return those(p -> all.get(p.index()) && StretchDoses.heldSeconds(p.dose()) >= least);
  }

  /** The exercise that a clinician asks for by name. */
  BitSet exercise(String id) {
    return those(p -> p.exercise().id().equals(id));
  }

  private static boolean works(
      Prescription p, Set<String> groups, List<MuscleRole> roles, int shareFromMilli) {
    return p.exercise().muscles().stream()
        .anyMatch(
            m ->
                groups.contains(m.group())
                    && roles.contains(m.role())
                    && m.shareMilli() >= shareFromMilli);
  }

  private BitSet those(Predicate<Prescription> serve) {
    BitSet found = new BitSet();
    eligible.stream()
        .filter(p -> p.role() != RoutineRole.WARM_UP && p.role() != RoutineRole.COOL_DOWN)
        .filter(serve)
        .forEach(p -> found.set(p.index()));
    return found;
  }
}
