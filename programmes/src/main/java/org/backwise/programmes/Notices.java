package org.backwise.programmes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Notice;
import org.backwise.model.programme.Programme;
import org.backwise.safety.Judge;

/** Tells in the programme what the judge wants the person and the clinician to know. */
final class Notices {

  private final Knowledge knowledge;
  private final Judge judge;

  Notices(Knowledge knowledge, Judge judge) {
    this.knowledge = knowledge;
    this.judge = judge;
  }

  /** {@code p} with these notices first; {@code last}: no date after it may be given. */
  Programme added(Programme p, Intake intake, Optional<LocalDate> last) {
    List<Notice> notices = new ArrayList<>(judge.notices(intake, p.start()));
    last.filter(date -> date.isBefore(p.approvedUntil().plusWeeks(1)))
        .map(this::endsEarly)
        .ifPresent(notices::add);
    notices.addAll(p.notices());
    return p.withNotices(notices);
  }

  private Notice endsEarly(LocalDate date) {
    String text = knowledge.texts().say("notice.ends-early", Map.of("date", date));
    return new Notice("ends-early", text);
  }
}
