package org.backwise.safety.audit;

import java.util.List;
import java.util.Optional;
import org.backwise.knowledge.tables.PlanningTables;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;
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
    List<PhaseCase> phases,
    List<WeekCase> weeks,
    Barred.Known barred) {

  public Case {
    phases = List.copyOf(phases);
    weeks = List.copyOf(weeks);
  }

  /** Lays {@code programme} out. */
  public static Case of(
      Grounds grounds, Intake intake, PersonState state, Programme programme, boolean cleared) {
    PlanningTables tables = grounds.tables();
    Facts facts = new Facts(intake, tables.phases(), grounds.conditions());
    List<String> paused = programme.replaced().stream().map(Replacement::activity).toList();
    Optional<LastDate> last = LastDate.of(intake, tables.screening(), cleared);
    Layout layout = new Layout(grounds, programme, last);
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
