package org.backwise.documents.programme;

import java.time.LocalDate;
import java.util.List;
import org.backwise.model.programme.AerobicWeek;
import org.backwise.model.programme.Alternative;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Cause;
import org.backwise.model.programme.Exclusion;
import org.backwise.model.programme.Goal;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Notice;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Reason;
import org.backwise.model.programme.Relaxation;
import org.backwise.model.programme.Replacement;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.programme.ShortVersion;
import org.backwise.model.programme.Status;

/** A programme in which no list is empty. */
final class FullProgramme {

  private static final LocalDate START = LocalDate.of(2026, 11, 23);

  private FullProgramme() {}

  static Programme of(List<Phase> phases) {
    return new Programme(
        Status.PROPOSAL,
        "abc",
        "def",
        null,
        START,
        List.of(filled(phases.get(0))),
        START.plusWeeks(2),
        List.of(new CalendarEntry(START, "main", 0, RoutineKind.MAIN_A)),
        List.of(new AerobicWeek(1, "walking", 10, 5)),
        List.of(
            new Goal("gluteals", "sit-to-stand-30s", null, 12, START.plusWeeks(2), "Stand up."),
            new Goal("quadriceps", "sit-to-stand-30s", 9, 12, START.plusWeeks(2), "Stand up.")),
        List.of(new Replacement("running", "walking", List.of("no pain"), List.of("H12"))),
        List.of(new Exclusion("clam", "it hurts", List.of("STATE"))),
        List.of(new Relaxation("second-stretch", "phase 1", Cause.TIME, "little time")),
        List.of("why-move"),
        List.of(new Notice("four-items", "four")),
        List.of(new Notice("worse-and-better", "both?")));
  }

  private static Phase filled(Phase phase) {
    Routine routine = phase.routines().get(0);
    List<Item> items = routine.items().stream().map(FullProgramme::filled).toList();
    ShortVersion version = new ShortVersion(300, 200, items.subList(0, 1));
    Routine full =
        new Routine(
            RoutineKind.MAIN_A,
            routine.budgetSeconds(),
            routine.seconds(),
            items,
            List.of(version));
    return new Phase("settle", "calm", 1, phase.weeks(), List.of("two days"), List.of(full));
  }

  private static Item filled(Item item) {
    return new Item(
        item.exercise(),
        item.role(),
        item.kind(),
        item.position(),
        item.side(),
        item.alternation(),
        item.dose(),
        item.ladder(),
        item.seconds(),
        List.of(new Alternative("bridge", item.dose(), "equal")),
        List.of(new Reason("serve.source", "site:low-back", "your low back", List.of("H13"))));
  }
}
