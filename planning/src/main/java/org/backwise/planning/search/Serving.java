package org.backwise.planning.search;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.backwise.knowledge.tables.NeedsTable;
import org.backwise.knowledge.tables.OveruseTable;
import org.backwise.knowledge.tables.StimulusKind;
import org.backwise.model.Effort;
import org.backwise.model.Region;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.MuscleWork;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.rule.Trait;
import org.backwise.planning.eligibility.Prescription;

/** Which prescriptions of a phase serve the clauses of H7, H10b and H13, by index. */
final class Serving {

  private final PhaseTask task;
  private final List<Prescription> eligible;
  private final Map<String, BitSet> found = new HashMap<>();

  Serving(PhaseTask task) {
    this.task = task;
    this.eligible =
        task.eligibleSomewhere().stream()
            .filter(p -> p.role() != RoutineRole.WARM_UP && p.role() != RoutineRole.COOL_DOWN)
            .toList();
  }

  /** The gentle daily item. */
  BitSet gluteal() {
    String group = task.knowledge().tables().needs().dailyGroup();
    List<MuscleRole> roles = List.of(MuscleRole.STRENGTHENED, MuscleRole.ENDURED);
    return those(
        "gluteal",
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
        "core",
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
        "source",
        p ->
            p.role() == RoutineRole.WORK
                && p.exercise().kinds().stream().anyMatch(needs.sourceKinds()::contains)
                && p.exercise().regions().stream().anyMatch(regions::contains));
  }

  /** What releases an overused group. */
  BitSet releases(String group) {
    OveruseTable table = task.knowledge().tables().overuse();
    return those(
        "release:" + group,
        p -> works(p, Set.of(group), table.releaseRoles(), table.shareFromMilli()));
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
                those(
                    "oppose:" + group,
                    p -> works(p, Set.of(partner), table.opposeRoles(), table.shareFromMilli())));
  }

  /** Stretches of a stretch group. */
  BitSet stretches() {
    Set<String> groups = task.person().weights().stretchGroups();
    return those(
        "stretch",
        p ->
            p.role() == RoutineRole.STRETCH
                && p.dose().holdSeconds() >= task.bounds().stretchHoldLeast()
                && works(p, groups, List.of(MuscleRole.STRETCHED), 1));
  }

  /** Those of them that alone last long enough for a day. */
  BitSet longStretches() {
    BitSet all = stretches();
    int least = task.bounds().stretchDayLeast();
    return those(
        "long-stretch", p -> all.get(p.index()) && StretchDoses.heldSeconds(p.dose()) >= least);
  }

  /** The exercise that a clinician asks for by name. */
  BitSet exercise(String id) {
    return those("exercise:" + id, p -> p.exercise().id().equals(id));
  }

  /** What makes a group do better: strength where it needs any, else its other needs. */
  BitSet trains(String group) {
    var needs = task.knowledge().tables().needs().groups().getOrDefault(group, Map.of());
    boolean strong = needs.containsKey(StimulusKind.STRENGTH);
    List<MuscleRole> roles =
        Stream.of(MuscleRole.values())
            .filter(role -> strong ? role.loads() : needs.containsKey(kind(role)))
            .toList();
    int share = task.knowledge().tables().overuse().shareFromMilli();
    return those("trains:" + group, p -> works(p, Set.of(group), roles, share));
  }

  private StimulusKind kind(MuscleRole role) {
    return task.knowledge().tables().stimulus().roles().getOrDefault(role, StimulusKind.STRENGTH);
  }

  /** What has this in it. */
  BitSet having(Trait trait) {
    BitSet all = task.catalogue().matching(trait);
    return those("having:" + trait, p -> all.get(p.index()));
  }

  private static boolean works(
      Prescription p, Set<String> groups, List<MuscleRole> roles, int shareFromMilli) {
    for (MuscleWork m : p.exercise().muscles()) {
      if (m.shareMilli() >= shareFromMilli
          && groups.contains(m.group())
          && roles.contains(m.role())) {
        return true;
      }
    }
    return false;
  }

  /** Found once and shared, so not to be changed. */
  private BitSet those(String name, Predicate<Prescription> serve) {
    BitSet known = found.get(name);
    if (known != null) {
      return known;
    }
    BitSet those = new BitSet();
    eligible.stream().filter(serve).forEach(p -> those.set(p.index()));
    found.put(name, those);
    return those;
  }
}
