package org.backwise.safety.prescription;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.knowledge.tables.PhasesTable;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.Preferences;
import org.backwise.model.state.PersonState;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.person.Facts;
import org.backwise.safety.person.Permission;
import org.jspecify.annotations.Nullable;

/** Whether one person may be given a prescription on every date of a span. */
public final class Eligibility {

  private final Preferences preferences;
  private final Intake intake;
  private final MustIncludes musts;
  private final AtHand atHand;
  private final RulesInForce inForce;
  private final AllowedMotions allowed;
  private final RuleBars rules;
  private final StateBars state;

  public Eligibility(Grounds grounds, Intake intake, PersonState state, Facts facts) {
    this.intake = intake;
    this.preferences = intake.preferences();
    this.musts = new MustIncludes(intake.clearance().limits());
    this.atHand = new AtHand(intake.setting(), grounds.vocabulary());
    this.inForce = new RulesInForce(grounds.rules(), facts);
    this.allowed =
        new AllowedMotions(
            Permission.of(intake.clearance()),
            grounds.tables().bounds().lightKilogramsMost(),
            facts);
    this.rules = new RuleBars(inForce, intake.pain().responds(), allowed, new WellSide(facts));
    this.state = new StateBars(state);
  }

  /**
   * Everything that stands against {@code prescription}; empty: it may be given.
   *
   * @param phase what the phase allows; null: a phase that content does not know, which allows none
   */
  public List<Bar> bars(
      Prescription prescription, Span span, PhasesTable.@Nullable PhaseRow phase) {
    Exercise exercise = prescription.exercise();
    List<Bar> bars = new ArrayList<>();
    use(prescription, span).ifPresent(bars::add);
    atHand.lacks(exercise).ifPresent(bars::add);
    bars.addAll(rules.of(prescription, span));
    bars.addAll(ClearanceBars.of(prescription, intake.clearance().limits()));
    bars.addAll(state.of(exercise, span));
    avoided(exercise).ifPresent(bars::add);
    level(exercise, phase).ifPresent(bars::add);
    return bars;
  }

  /** The content rules that hold for this person. */
  public RulesInForce inForce() {
    return inForce;
  }

  /** The content rules alone that stand against {@code prescription}. */
  public List<Bar> ruleBars(Prescription prescription, Span span) {
    return rules.of(prescription, span);
  }

  /**
   * What stands against doing {@code prescription} once as well as one can: a test asks for more
   * than an exercise, so no rule yields in it.
   */
  public List<Bar> barsOfTest(Prescription prescription, LocalDate date) {
    Span day = Span.on(date);
    List<Bar> bars = new ArrayList<>(rules.unyielding(prescription, day));
    bars.addAll(ClearanceBars.of(prescription, intake.clearance().limits()));
    bars.addAll(state.of(prescription.exercise(), day));
    return bars;
  }

  /** Whether it is for the sake of one side that {@code prescription} may not be given. */
  public boolean barredForItsSide(Prescription prescription, Span span) {
    return rules.ofItsSide(prescription, span);
  }

  private Optional<Bar> use(Prescription prescription, Span span) {
    Exercise exercise = prescription.exercise();
    boolean usable =
        switch (exercise.use()) {
          case DEFAULT -> true;
          case ON_REQUEST ->
              liked(exercise) || musts.has(exercise) || allowed.ask(prescription, span);
          case CLINICIAN, RETURN -> musts.has(exercise);
          case DRAFT -> false;
        };
    return usable ? Optional.empty() : bar("USE", exercise.use().code());
  }

  private Optional<Bar> avoided(Exercise exercise) {
    boolean avoided =
        preferences.avoid().contains(exercise.id())
            || exercise.kinds().stream().anyMatch(k -> preferences.avoidKinds().contains(k.code()));
    return avoided && !musts.has(exercise) ? bar("AVOIDED", "the person's wish") : Optional.empty();
  }

  private Optional<Bar> level(Exercise exercise, PhasesTable.@Nullable PhaseRow phase) {
    if (phase == null) {
      return bar("LEVEL", "the phase is unknown");
    }
    if (exercise.effort().compareTo(phase.maxEffort()) > 0 && !musts.has(exercise)) {
      return bar("LEVEL", exercise.effort().code() + " above " + phase.maxEffort().code());
    }
    return exercise.level() > phase.maxLevel() && !mayPassLevel(exercise)
        ? bar("LEVEL", "level " + exercise.level() + " above " + phase.maxLevel())
        : Optional.empty();
  }

  private boolean mayPassLevel(Exercise exercise) {
    return liked(exercise) || musts.has(exercise);
  }

  private boolean liked(Exercise exercise) {
    return preferences.like().contains(exercise.id());
  }

  private static Optional<Bar> bar(String rule, String detail) {
    return Optional.of(new Bar(rule, detail));
  }
}
