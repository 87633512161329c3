package org.backwise.safety.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.backwise.knowledge.ById;
import org.backwise.knowledge.tables.OveruseTable;
import org.backwise.knowledge.tables.PlanningTables;
import org.backwise.knowledge.vocabulary.Vocabulary;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.intake.Intake;
import org.backwise.model.rule.Condition;

/** The muscle groups that a person's days overuse, the most concerned first (R24). */
public final class OverusedGroups {

  private final OveruseTable table;
  private final Settled settled;
  private final List<String> ranked;
  private final List<String> ofThePain;

  /**
   * Ranks the groups.
   *
   * @param paused the activities that the programme pauses; only those count that content lets it
   *     pause for this person
   */
  public OverusedGroups(
      Intake intake,
      List<String> paused,
      PlanningTables tables,
      ById<Condition> conditions,
      Vocabulary vocabulary) {
    this.table = tables.overuse();
    this.settled = new Settled(conditions);
    Targets targets = new Targets(intake, tables.sites());
    Facts facts = new Facts(intake, tables.phases(), conditions);
    List<String> active =
        intake.activity().current().stream()
            .filter(code -> !(paused.contains(code) && mayPause(code, facts, intake, tables)))
            .toList();
    this.ranked =
        new TreeSet<>(groups(active, intake).toList())
            .stream().sorted(Comparator.comparingInt(g -> -rank(g, targets, vocabulary))).toList();
    int aimedFrom = tables.sites().targetFrom();
    this.ofThePain =
        ranked.stream().filter(g -> rank(g, targets, vocabulary) >= aimedFrom).toList();
  }

  /** All of them, in their rank. */
  public List<String> all() {
    return ranked;
  }

  /** Those that the phase with this index (from 0) serves; the pain has to do with each. */
  public List<String> served(int phase) {
    if (ofThePain.size() <= table.most()) {
      return ofThePain;
    }
    List<String> served = new ArrayList<>();
    for (int i = 0; i < table.most(); i++) {
      served.add(ofThePain.get((phase * table.most() + i) % ofThePain.size()));
    }
    return served;
  }

  private Stream<String> groups(List<String> activities, Intake intake) {
    List<String> conditions =
        intake.conditions().stream()
            .filter(answer -> !settled.is(answer))
            .map(ConditionAnswer::code)
            .toList();
    return Stream.of(
            rows(table.activities(), activities),
            rows(table.conditions(), conditions),
            rows(table.provocations(), intake.pain().worseAnywhere()))
        .flatMap(groups -> groups);
  }

  private static Stream<String> rows(SortedMap<String, List<String>> rows, List<String> codes) {
    return codes.stream().flatMap(code -> rows.getOrDefault(code, List.of()).stream());
  }

  private static boolean mayPause(
      String activity, Facts facts, Intake intake, PlanningTables tables) {
    var row = tables.replacements().activities().get(activity);
    LocalDate start = intake.start();
    return row != null && facts.holds(row.pauseWhen(), start);
  }

  private static int rank(String group, Targets targets, Vocabulary vocabulary) {
    int own = targets.weight(group);
    return own > 0 ? own : vocabulary.pairOf(group).map(targets::weight).orElse(0);
  }
}
