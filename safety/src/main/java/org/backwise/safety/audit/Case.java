package org.backwise.safety.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backwise.knowledge.tables.PlanningTables;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Relaxation;
import org.backwise.model.programme.Replacement;
import org.backwise.model.rule.Stage;
import org.backwise.model.state.PersonState;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.person.Facts;
import org.backwise.safety.person.MainPain;
import org.backwise.safety.person.OverusedGroups;
import org.backwise.safety.person.Targets;
import org.backwise.safety.prescription.Eligibility;
import org.backwise.safety.prescription.Stimulus;

/**
 * A programme laid out by date beside the person it is for: what every rule is held against.
 *
 * @param cleared whether the clearance stands
 * @param fromWeek the first week that is judged; the weeks before it are past and stay what they
 *     were
 * @param weekBefore the last of those that are past
 */
public record Case(
    Grounds grounds,
    Intake intake,
    PersonState state,
    Programme programme,
    boolean cleared,
    Facts facts,
    Eligibility eligibility,
    Targets targets,
    OverusedGroups overused,
    Stimulus stimulus,
    Optional<LastDate> lastDate,
    int fromWeek,
    Optional<WeekCase> weekBefore,
    List<PhaseCase> phases,
    List<WeekCase> weeks,
    Barred.Known barred) {

  public Case {
    phases = List.copyOf(phases);
    weeks = List.copyOf(weeks);
  }

  /** Lays {@code programme} out from its first week. */
  public static Case of(
      Grounds grounds, Intake intake, PersonState state, Programme programme, boolean cleared) {
    return of(grounds, intake, state, programme, cleared, programme.start());
  }

  /** Lays {@code programme}, which is under way, out from the week of {@code today}. */
  public static Case of(
      Grounds grounds,
      Intake intake,
      PersonState state,
      Programme programme,
      boolean cleared,
      LocalDate today) {
    PlanningTables tables = grounds.tables();
    Facts facts = new Facts(intake, tables.phases(), grounds.conditions());
    List<String> paused = programme.replaced().stream().map(Replacement::activity).toList();
    Optional<LastDate> last = LastDate.of(intake, tables.screening(), cleared);
    Layout layout = new Layout(grounds, programme, last, today);
    List<PhaseCase> phases = layout.phases();
    return new Case(
        grounds,
        intake,
        state,
        programme,
        cleared,
        facts,
        new Eligibility(grounds, intake, state, facts),
        new Targets(intake, tables.sites()),
        new OverusedGroups(intake, paused, tables, grounds.conditions(), grounds.vocabulary()),
        new Stimulus(tables.stimulus()),
        last,
        layout.fromWeek(),
        layout.weekBefore(),
        phases,
        layout.weeks(phases),
        new Barred.Known());
  }

  /** The planning tables. */
  public PlanningTables tables() {
    return grounds.tables();
  }

  /** The steps of the yielding table that the programme takes. */
  public Relaxed relaxed() {
    return new Relaxed(programme.relaxed());
  }

  /** What the calendar has from the first week that is judged. */
  public List<CalendarEntry> calendar() {
    return programme.calendar().stream()
        .filter(entry -> Layout.weekOf(programme, entry.date()) >= fromWeek)
        .toList();
  }

  /** The relaxations but those of phases that are past. */
  public List<Relaxation> relaxations() {
    return programme.relaxed().stream().filter(taken -> !past(taken.scope())).toList();
  }

  private boolean past(String scope) {
    int first = phases.isEmpty() ? 0 : phases.get(0).index();
    return IntStream.rangeClosed(1, first).anyMatch(phase -> scope.equals("phase " + phase));
  }

  /** Minutes of a session, with the clinician's limit. */
  public int minutes() {
    return intake.clearance().limits().stream()
        .filter(ClearanceLimit.MaxMinutes.class::isInstance)
        .mapToInt(limit -> ((ClearanceLimit.MaxMinutes) limit).minutes())
        .reduce(intake.availability().minutesPerSession(), Math::min);
  }

  /** Whether the main pain is persistent when the programme starts. */
  public boolean persistent() {
    return new MainPain(intake, tables().phases())
        .stage(programme.start())
        .filter(stage -> stage == Stage.PERSISTENT)
        .isPresent();
  }

  /** Whether the programme carries a notice. */
  public boolean notices(String code) {
    return programme.notices().stream().anyMatch(notice -> notice.code().equals(code));
  }
}
