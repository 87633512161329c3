package org.backwise.safety.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backwise.knowledge.tables.ScreeningTable;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Notice;
import org.backwise.model.rule.Condition;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.person.CarefulAge;
import org.backwise.safety.person.Settled;

/** What else leads to a clinician first: age, and conditions that no form can clear. */
final class PersonConcerns {

  private final Grounds grounds;

  PersonConcerns(Grounds grounds) {
    this.grounds = grounds;
  }

  List<Concern> of(Intake intake, LocalDate date) {
    List<Concern> concerns = new ArrayList<>();
    if (CarefulAge.under(table().ageLeast(), date, intake.person())) {
      concerns.add(seeClinician("age", grounds.words().message("withheld.too-young.message")));
    }
    intake.conditions().stream()
        .filter(this::withholds)
        .map(condition -> seeClinician(condition.code(), words(condition)))
        .forEach(concerns::add);
    return concerns;
  }

  /** What the person and the clinician should know though nothing is held back. */
  List<Notice> notices(Intake intake, LocalDate date) {
    List<Notice> notices = new ArrayList<>();
    if (CarefulAge.under(table().guardianUnder(), date, intake.person())) {
      notices.add(notice("guardian"));
    }
    return notices;
  }

  private Notice notice(String code) {
    return new Notice(code, grounds.words().message("notice." + code));
  }

  /** A condition that content does not know is for a clinician. */
  private boolean withholds(ConditionAnswer answer) {
    return grounds
        .conditions()
        .find(answer.code())
        .map(
            condition ->
                condition.bearing() == Condition.Bearing.WITHHOLD
                    && !new Settled(grounds.conditions()).is(answer))
        .orElse(true);
  }

  private String words(ConditionAnswer answer) {
    return grounds
        .words()
        .message("withheld.condition.message")
        .replace("{condition}", grounds.words().named(answer.code()));
  }

  private static Concern seeClinician(String rule, String message) {
    return new Concern(Reason.SEE_CLINICIAN, List.of(rule), message);
  }

  private ScreeningTable table() {
    return grounds.tables().screening();
  }
}
