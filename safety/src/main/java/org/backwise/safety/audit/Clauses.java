package org.backwise.safety.audit;

import java.util.List;
import java.util.function.Predicate;
import org.backwise.knowledge.tables.NeedsTable;
import org.backwise.knowledge.tables.OveruseTable;
import org.backwise.model.Effort;
import org.backwise.model.Region;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.MuscleWork;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.safety.prescription.Prescription;

/** What serves the clauses of the shape rules. */
public final class Clauses {

  private final NeedsTable needs;
  private final OveruseTable overuse;
  private final List<String> stretchGroups;
  private final List<Region> sources;

  public Clauses(Case c) {
    this.needs = c.tables().needs();
    this.overuse = c.tables().overuse();
    this.stretchGroups = c.targets().stretchGroups();
    this.sources = c.targets().sourceRegions();
  }

  /** A stretch item for a group whose stretching counts. */
  public boolean stretches(Prescription p) {
    return p.role() == RoutineRole.STRETCH
        && works(
            p, row -> row.role() == MuscleRole.STRETCHED && stretchGroups.contains(row.group()));
  }

  /** The gentle daily item. */
  public boolean daily(Prescription p) {
    return p.role() == RoutineRole.DAILY
        && p.exercise().effort() == Effort.GENTLE
        && works(p, row -> row.role().loads() && row.group().equals(needs.dailyGroup()));
  }

  /** Work for the core. */
  public boolean core(Prescription p) {
    boolean part = p.role() == RoutineRole.WORK || p.role() == RoutineRole.DAILY;
    return part
        && works(
            p,
            row ->
                needs.coreGroups().contains(row.group()) && row.shareMilli() >= least(row.role()));
  }

  /** The share from which a role counts as core work; out of reach for the others. */
  private int least(MuscleRole role) {
    if (role == MuscleRole.BALANCED) {
      return needs.coreBalancedShareFromMilli();
    }
    return role.loads() ? needs.coreShareFromMilli() : Integer.MAX_VALUE;
  }

  /** Balance or control work where the pain comes from. */
  public boolean source(Prescription p) {
    return p.role() == RoutineRole.WORK
        && p.exercise().kinds().stream().anyMatch(needs.sourceKinds()::contains)
        && p.exercise().regions().stream().anyMatch(sources::contains);
  }

  /** What releases {@code group}. */
  public Predicate<Prescription> releases(String group) {
    return p -> body(p) && works(p, row -> serves(row, group, overuse.releaseRoles()));
  }

  /** What makes {@code group} work against its overused partner. */
  public Predicate<Prescription> opposesWith(String group) {
    return p -> body(p) && works(p, row -> serves(row, group, overuse.opposeRoles()));
  }

  /** Warm-up and cool-down serve no clause. */
  private static boolean body(Prescription p) {
    return p.role() != RoutineRole.WARM_UP && p.role() != RoutineRole.COOL_DOWN;
  }

  private boolean serves(MuscleWork row, String group, List<MuscleRole> roles) {
    return row.group().equals(group)
        && roles.contains(row.role())
        && row.shareMilli() >= overuse.shareFromMilli();
  }

  private static boolean works(Prescription p, Predicate<MuscleWork> sort) {
    return p.exercise().muscles().stream().anyMatch(sort);
  }
}
