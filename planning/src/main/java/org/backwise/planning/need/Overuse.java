package org.backwise.planning.need;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.OveruseTable;
import org.backwise.model.intake.Intake;
import org.backwise.planning.person.PersonFacts;

/**
 * The groups that the person's work, posture and habits overuse (R24), neediest first.
 *
 * @param concerned those of them that the pain has to do with: they, or their partners, are aimed
 *     at
 */
public record Overuse(List<String> groups, List<String> concerned, int most) {

  /** The overused groups of one person. */
  public static Overuse of(Intake intake, Knowledge knowledge, PersonFacts facts) {
    OveruseTable table = knowledge.tables().overuse();
    var replacements = knowledge.tables().replacements().activities();
    Set<String> found = new LinkedHashSet<>();
    for (String activity : intake.activity().current()) {
      var row = replacements.get(activity);
      boolean paused = row != null && facts.holds(row.pauseWhen(), intake.start());
      if (!paused) {
        found.addAll(table.activities().getOrDefault(activity, List.of()));
      }
    }
    facts
        .conditions()
        .forEach(code -> found.addAll(table.conditions().getOrDefault(code, List.of())));
    for (String provocation : intake.pain().worseAnywhere()) {
      found.addAll(table.provocations().getOrDefault(provocation, List.of()));
    }
    List<String> ranked = new ArrayList<>(found);
    SiteWeights weights = SiteWeights.of(intake, knowledge);
    ranked.sort(
        Comparator.comparingInt((String g) -> -weights.ofGroupOrPartner(g))
            .thenComparing(Comparator.naturalOrder()));
    int from = knowledge.tables().sites().targetFrom();
    List<String> concerned =
        ranked.stream().filter(g -> weights.ofGroupOrPartner(g) >= from).toList();
    return new Overuse(List.copyOf(ranked), concerned, table.most());
  }

  /** The groups that phase {@code phase}, from 0, serves: all, or as many as fit in turn (H10b). */
  public List<String> served(int phase) {
    if (concerned.size() <= most) {
      return concerned;
    }
    List<String> turn = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      turn.add(concerned.get((phase * most + i) % concerned.size()));
    }
    return turn;
  }
}
