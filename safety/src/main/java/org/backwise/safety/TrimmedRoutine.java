package org.backwise.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.ShortVersion;
import org.backwise.model.programme.Violation;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.ItemList;
import org.backwise.safety.audit.PhaseCase;

/** A routine without the items that may not be done on a date. */
final class TrimmedRoutine {

  private final Case c;
  private final PhaseCase phase;
  private final Routine routine;
  private final DayItems day;

  TrimmedRoutine(Case c, PhaseCase phase, Routine routine, DayItems day) {
    this.c = c;
    this.phase = phase;
    this.routine = routine;
    this.day = day;
  }

  DayVerdict verdict(LocalDate date) {
    List<Violation> left = new ArrayList<>();
    List<Item> items = kept(routine.items(), left);
    if (!DayJudge.stands(items, relief())) {
      left.add(new Violation("H4", date.toString(), "too little is left of " + code()));
      return new DayVerdict.Rest(left);
    }
    Routine trimmed =
        new Routine(
            routine.kind(), routine.budgetSeconds(), longest(items), items, shortVersions());
    List<Violation> whole = new WholeRoutine(c, phase).violations(trimmed);
    return whole.isEmpty()
        ? new DayVerdict.Given(new ApprovedRoutine(date, phase.index(), trimmed, left))
        : new DayVerdict.Rest(whole);
  }

  private List<Item> kept(List<Item> items, List<Violation> left) {
    List<Item> kept = new ArrayList<>();
    for (Item item : items) {
      List<Violation> against = day.against(item, routine.kind());
      left.addAll(against);
      if (against.isEmpty()) {
        kept.add(with(item));
      }
    }
    return kept;
  }

  private Item with(Item item) {
    return item.withAlternatives(day.alternatives(item, routine.kind()));
  }

  private List<ShortVersion> shortVersions() {
    return routine.shortVersions().stream().flatMap(version -> kept(version).stream()).toList();
  }

  private Optional<ShortVersion> kept(ShortVersion version) {
    List<Item> items = kept(version.items(), new ArrayList<>());
    return DayJudge.stands(items, relief())
        ? Optional.of(new ShortVersion(version.budgetSeconds(), longest(items), items))
        : Optional.empty();
  }

  private int longest(List<Item> items) {
    ItemList list = ItemList.of(c.grounds(), routine.kind(), items, phase);
    int switchSeconds = c.tables().timing().switchSeconds();
    return list.weeks().stream()
        .mapToInt(week -> list.secondsOf(list.items(), week, switchSeconds))
        .max()
        .orElse(0);
  }

  private boolean relief() {
    return phase.routine(routine.kind()).map(ItemList::relief).orElse(false);
  }

  private String code() {
    return routine.kind().code();
  }
}
