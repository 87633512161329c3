package org.backwise.safety.clearance;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.Surgery;
import org.backwise.model.rule.Condition;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.screening.Screening;

/** The clearance names every operation, flag and condition that bears on exercise. */
final class EverythingCovered {

  private static final String PREGNANCY = "pregnancy";

  private final Grounds grounds;

  EverythingCovered(Grounds grounds) {
    this.grounds = grounds;
  }

  List<ClearanceGap> gaps(Intake intake, LocalDate date) {
    List<String> covers = intake.clearance().covers();
    return asked(intake, date).stream()
        .filter(code -> !covers.contains(code))
        .map(code -> new ClearanceGap("not-covered", code))
        .toList();
  }

  /** All that it has to name. */
  Set<String> asked(Intake intake, LocalDate date) {
    Set<String> asked = new LinkedHashSet<>();
    intake.surgery().stream().map(Surgery::kind).forEach(asked::add);
    new Screening(grounds).flagsToCover(intake, date).forEach(flag -> asked.add(flag.flag()));
    intake.conditions().stream().map(ConditionAnswer::code).filter(this::bears).forEach(asked::add);
    if (intake.person().dueDate() != null && bears(PREGNANCY)) {
      asked.add(PREGNANCY);
    }
    return asked;
  }

  /** A condition that content does not know bears on exercise. */
  private boolean bears(String code) {
    boolean free =
        grounds
            .conditions()
            .find(code)
            .map(condition -> condition.bearing() == Condition.Bearing.NO_RESTRICTION)
            .orElse(false);
    return !free && !grounds.tables().screening().neverNeedClearance().contains(code);
  }
}
