package org.backwise.server.pages.programme;

import java.time.LocalDate;
import java.util.List;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.Side;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Reason;
import org.backwise.model.programme.Routine;
import org.backwise.server.pages.frame.DoseWords;
import org.springframework.stereotype.Component;

/** A programme in the words of its page. */
@Component
public final class ProgrammeView {
  private final Texts texts;
  private final DoseWords doses;

  ProgrammeView(Texts texts, DoseWords doses) {
    this.texts = texts;
    this.doses = doses;
  }

  /** The phases, in order. */
  public List<PhaseView> phases(Programme programme) {
    return programme.phases().stream().map(this::phase).toList();
  }

  /**
   * The phase that holds {@code date}, or the first before the start, or the last after the end.
   */
  public PhaseView phaseOn(Programme programme, LocalDate date) {
    long week = Math.max(0, date.toEpochDay() - programme.start().toEpochDay()) / 7 + 1;
    List<Phase> phases = programme.phases();
    return phase(
        phases.stream()
            .filter(phase -> week <= phase.lastWeek())
            .findFirst()
            .orElse(phases.get(phases.size() - 1)));
  }

  /** One routine. */
  public RoutineView routine(Routine routine) {
    return new RoutineView(
        routine.kind().code(),
        texts.word("routines", routine.kind().code()),
        DoseWords.minutes(routine.seconds()),
        routine.items().stream().map(this::item).toList());
  }

  private PhaseView phase(Phase phase) {
    return new PhaseView(
        phase.name(),
        texts.word("phases", phase.name()),
        phase.purpose(),
        weeks(phase),
        phase.criteria(),
        phase.routines().stream().map(this::routine).toList());
  }

  private static String weeks(Phase phase) {
    return phase.weeks() == 1
        ? "Week " + phase.fromWeek()
        : "Weeks %d to %d".formatted(phase.fromWeek(), phase.lastWeek());
  }

  private ItemView item(Item item) {
    Side side = item.side();
    return new ItemView(
        item.exercise(),
        texts.exercise(item.exercise()).name(),
        doses.of(item.dose(), side),
        texts.word("roles", item.role().code()),
        item.why().stream().map(Reason::text).toList());
  }

  /** A phase. */
  public record PhaseView(
      String id,
      String name,
      String purpose,
      String weeks,
      List<String> criteria,
      List<RoutineView> routines) {}

  /** A routine. */
  public record RoutineView(String id, String name, int minutes, List<ItemView> items) {}

  /** An item of a routine. */
  public record ItemView(
      String exercise, String name, String dose, String role, List<String> why) {}
}
