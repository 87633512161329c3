package org.backwise.planning.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.programme.Alternative;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.programme.ShortVersion;
import org.backwise.planning.eligibility.Catalogue;
import org.backwise.planning.eligibility.Person;
import org.backwise.planning.need.Bands;
import org.backwise.planning.reasons.Reasons;
import org.backwise.planning.reasons.RoutineReasons;
import org.backwise.planning.reasons.Wording;
import org.backwise.planning.search.Candidate;
import org.backwise.planning.search.PlannedPhase;
import org.backwise.planning.search.PlannedRoutine;

/** Writes one planned phase down with its words, reasons, alternatives and short versions. */
final class PhaseAssembly {

  private static final int CRITERIA = 3;

  private final Knowledge knowledge;
  private final Catalogue catalogue;
  private final Wording words;
  private final Person person;

  PhaseAssembly(Knowledge knowledge, Catalogue catalogue, Wording words, Person person) {
    this.knowledge = knowledge;
    this.catalogue = catalogue;
    this.words = words;
    this.person = person;
  }

  Phase of(PlannedPhase planned) {
    var leg = planned.leg();
    var timing = knowledge.tables().timing();
    Items items = new Items(timing.switchSeconds(), leg, planned.rungs());
    Items still = new Items(timing.switchSeconds(), leg, Map.of());
    Reasons reasons = new Reasons(knowledge, catalogue, words, person, planned);
    Alternatives alternatives =
        new Alternatives(
            knowledge.tables().drafting().alternatives(),
            catalogue,
            planned.eligible(),
            leg.index() == 0);
    Bands bands = new Bands(knowledge, person.weights().sourceRegions());
    ShortVersions shorts = new ShortVersions(timing, bands, items, reasons);
    List<Routine> routines = new ArrayList<>();
    for (PlannedRoutine routine : planned.routines()) {
      boolean relief = routine.kind() == RoutineKind.RELIEF;
      Items own = relief ? still : items;
      RoutineReasons why = reasons.in(routine);
      List<Item> written = new ArrayList<>();
      for (Candidate c : routine.items()) {
        List<Alternative> others = alternatives.of(c, routine);
        written.add(own.item(c, others, why.of(c)));
      }
      List<ShortVersion> cut =
          relief ? List.of() : shorts.of(routine, planned.setup().frames(routine.kind()), written);
      int seconds = longestWeek(written);
      routines.add(new Routine(routine.kind(), routine.budgetSeconds(), seconds, written, cut));
    }
    String key = "phase." + leg.name();
    List<String> criteria = new ArrayList<>();
    for (int i = 1; i <= CRITERIA; i++) {
      criteria.add(words.say(key + ".criteria." + i, Map.of()));
    }
    return new Phase(
        leg.name(), words.say(key + ".purpose"), leg.fromWeek(), leg.weeks(), criteria, routines);
  }

  static int longestWeek(List<Item> items) {
    int weeks = items.stream().mapToInt(i -> i.ladder().size()).max().orElse(0);
    int longest = 0;
    for (int w = 0; w < weeks; w++) {
      int week = w;
      longest =
          Math.max(longest, items.stream().mapToInt(i -> i.ladder().get(week).seconds()).sum());
    }
    return longest;
  }
}
