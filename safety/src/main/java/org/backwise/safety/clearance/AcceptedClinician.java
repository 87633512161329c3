package org.backwise.safety.clearance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.intake.Intake;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleEffect;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.person.Facts;
import org.backwise.safety.person.Settled;

/** The clearance comes from somebody whom every condition and every rule in force accepts. */
final class AcceptedClinician {

  private final Grounds grounds;

  AcceptedClinician(Grounds grounds) {
    this.grounds = grounds;
  }

  List<ClearanceGap> gaps(Intake intake, LocalDate date) {
    return gaps(intake, intake.clearance().by(), date);
  }

  /** What would not accept {@code by}, had this clinician agreed. */
  List<ClearanceGap> gaps(Intake intake, String by, LocalDate date) {
    List<ClearanceGap> gaps = new ArrayList<>();
    Settled settled = new Settled(grounds.conditions());
    for (ConditionAnswer answer : intake.conditions()) {
      if (!settled.is(answer) && !accepts(answer.code(), by)) {
        gaps.add(new ClearanceGap("wrong-clinician", answer.code()));
      }
    }
    Facts facts = new Facts(intake, grounds.tables().phases(), grounds.conditions());
    for (Rule rule : grounds.rules()) {
      if (asksAnother(rule, by) && facts.holds(rule.when(), date)) {
        gaps.add(new ClearanceGap("wrong-clinician", rule.id()));
      }
    }
    return gaps;
  }

  private boolean accepts(String condition, String by) {
    return grounds
        .conditions()
        .find(condition)
        .map(known -> known.clearanceFrom().isEmpty() || known.clearanceFrom().contains(by))
        .orElse(false);
  }

  private static boolean asksAnother(Rule rule, String by) {
    return rule.effect() instanceof RuleEffect.AskClinician ask
        && !ask.clearanceFrom().isEmpty()
        && !ask.clearanceFrom().contains(by);
  }
}
