package org.backwise.safety.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.backwise.knowledge.tables.ScreeningTable;
import org.backwise.model.intake.ScreeningAnswers;
import org.backwise.safety.basis.Grounds;

/** Whether today's questions were asked, and lately enough. */
final class AskedLately {

  private final Grounds grounds;

  AskedLately(Grounds grounds) {
    this.grounds = grounds;
  }

  /** The concern that the questions are another set, too old, or dated after {@code date}. */
  Optional<Concern> concern(ScreeningAnswers answers, LocalDate date) {
    ScreeningTable table = grounds.tables().screening();
    LocalDate asked = answers.askedOn();
    boolean current =
        answers.questions() == table.questionSet()
            && !asked.isAfter(date)
            && !asked.plusDays(table.askedWithinDays()).isBefore(date);
    return current
        ? Optional.empty()
        : Optional.of(
            new Concern(
                Reason.NEEDS_SCREENING,
                List.of("needs-screening"),
                grounds.words().message("withheld.needs-screening.message")));
  }
}
