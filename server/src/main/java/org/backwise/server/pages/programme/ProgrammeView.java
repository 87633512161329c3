package org.backwise.server.pages.programme;

import java.time.LocalDate;
import java.util.List;
import org.backwise.handouts.words.DoseWords;
import org.backwise.handouts.words.RoutineWords;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Reason;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.ShortVersion;
import org.springframework.stereotype.Component;

/** A programme in the words of its page. */
@Component
public final class ProgrammeView {
  private final Texts texts;
  private final DoseWords doses;

  ProgrammeView(Texts texts) {
    this.texts = texts;
    this.doses = new DoseWords(texts);
  }

  /** The phases, in order. */
  public List<PhaseView> phases(Programme programme) {
    return programme.phases().stream().map(this::phase).toList();
  }

  /**
   * The phase that holds {@code date}, or the first before the start, or the last after the end.
   */
  public PhaseView phaseOn(Programme programme, LocalDate date) {
    return phase(programme.phases().get(Days.phase(programme, date)));
  }

  /** One routine. */
  public RoutineView routine(Routine routine) {
    return new RoutineView(
        routine.kind().code(),
        texts.word("routines", routine.kind().code()),
        RoutineWords.minutes(routine.seconds()),
        routine.items().stream().map(this::item).toList(),
        routine.shortVersions().stream().map(this::brief).toList());
  }

  private PhaseView phase(Phase phase) {
    return new PhaseView(
        phase.name(),
        texts.word("phases", phase.name()),
        phase.purpose(),
        doses.weeks(phase.fromWeek(), phase.lastWeek()),
        phase.criteria(),
        phase.routines().stream().map(this::routine).toList());
  }

  private ShortView brief(ShortVersion version) {
    return new ShortView(
        version.budgetSeconds() / 60,
        version.items().stream().map(i -> texts.exercise(i.exercise()).name()).toList());
  }

  /** One item. */
  public ItemView item(Item item) {
    return new ItemView(
        item.exercise(),
        texts.exercise(item.exercise()).name(),
        doses.of(item),
        texts.word("roles", item.role().code()),
        item.why().stream().map(Reason::text).toList(),
        RoutineWords.minutes(item.seconds()),
        item.side().code(),
        growth(item));
  }

  /** A dose that stays the same is said once. */
  private List<String> growth(Item item) {
    List<String> ladder = doses.ladder(item);
    return ladder.size() > 1 ? ladder : List.of();
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
  public record RoutineView(
      String id, String name, int minutes, List<ItemView> items, List<ShortView> shorts) {}

  /** A routine cut to a few minutes. */
  public record ShortView(int minutes, List<String> names) {}

  /**
   * An item of a routine.
   *
   * @param side which side its drawing shows
   * @param growth how the dose changes over the weeks; empty when it does not
   */
  public record ItemView(
      String exercise,
      String name,
      String dose,
      String role,
      List<String> why,
      int minutes,
      String side,
      List<String> growth) {}
}
