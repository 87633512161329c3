package org.backwise.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.programme.Status;
import org.backwise.model.programme.Violation;
import org.backwise.model.state.PersonState;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Layout;
import org.backwise.safety.audit.PhaseCase;
import org.backwise.safety.basis.Grounds;

/** Judges one routine on one date: takes out what may not be done, or lets the programme rest. */
final class DayJudge {

  private final Grounds grounds;
  private final Intake intake;
  private final PersonState state;
  private final Programme programme;
  private final Case c;

  DayJudge(Grounds grounds, Intake intake, PersonState state, Programme programme) {
    this.grounds = grounds;
    this.intake = intake;
    this.state = state;
    this.programme = programme;
    this.c = Case.of(grounds, intake, state, programme, true);
  }

  DayVerdict answer(DayQuestion question) {
    List<Violation> closed = closed(question.date());
    if (!closed.isEmpty()) {
      return new DayVerdict.Rest(closed);
    }
    DayKind day = new ReliefDays(grounds).on(intake, question.date(), question.painNow());
    RoutineKind kind = day == DayKind.RELIEF ? RoutineKind.RELIEF : question.routine();
    PhaseCase phase = phase(question.date()).orElseThrow();
    DayItems items = new DayItems(c, phase, question, day);
    DayVerdict usual = routine(phase, kind, question, items);
    return usual instanceof DayVerdict.Rest && kind != RoutineKind.RELIEF
        ? relief(phase, question, items, usual)
        : usual;
  }

  private List<Violation> closed(LocalDate date) {
    List<Violation> closed = new ArrayList<>(new Legible(grounds).gaps(intake, state));
    closed.addAll(new Legible(grounds).gaps(programme));
    if (programme.status() != Status.APPROVED) {
      closed.add(new Violation("CLEARANCE", "programme", "is a proposal"));
    }
    boolean over =
        date.isAfter(programme.approvedUntil())
            || c.lastDate().filter(last -> date.isAfter(last.date())).isPresent();
    if (over || phase(date).isEmpty()) {
      closed.add(new Violation("H1", date.toString(), "is not a date of the programme"));
    }
    return closed;
  }

  private Optional<PhaseCase> phase(LocalDate date) {
    int week = Layout.weekOf(programme, date);
    return c.phases().stream()
        .filter(phase -> phase.phase().fromWeek() <= week && week <= phase.phase().lastWeek())
        .findFirst();
  }

  /** Where the day's own routine rests, the relief routine may still be done. */
  private DayVerdict relief(
      PhaseCase phase, DayQuestion question, DayItems items, DayVerdict otherwise) {
    DayVerdict relief = routine(phase, RoutineKind.RELIEF, question, items);
    return relief instanceof DayVerdict.Given ? relief : otherwise;
  }

  private DayVerdict routine(
      PhaseCase phase, RoutineKind kind, DayQuestion question, DayItems items) {
    return phase.phase().routines().stream()
        .filter(routine -> routine.kind() == kind)
        .findFirst()
        .map(routine -> new TrimmedRoutine(c, phase, routine, items))
        .map(trimmed -> trimmed.verdict(question.date()))
        .orElseGet(() -> none(phase, kind));
  }

  private static DayVerdict none(PhaseCase phase, RoutineKind kind) {
    return new DayVerdict.Rest(
        List.of(new Violation("STATED", phase.place(), "has no routine " + kind.code())));
  }

  /** Whether what is left still opens, works and closes. */
  static boolean stands(List<Item> items, boolean relief) {
    boolean body =
        items.stream()
            .anyMatch(
                item -> item.role() != RoutineRole.WARM_UP && item.role() != RoutineRole.COOL_DOWN);
    return !items.isEmpty()
        && items.get(0).role() == RoutineRole.WARM_UP
        && items.get(items.size() - 1).role() == RoutineRole.COOL_DOWN
        && (body || relief);
  }
}
