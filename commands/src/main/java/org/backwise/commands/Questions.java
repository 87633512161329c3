package org.backwise.commands;

import java.util.List;
import org.backwise.model.programme.Notice;
import org.backwise.model.programme.Programme;

/** Adds questions about odd answers to a programme that is to be shown. */
final class Questions {

  private Questions() {}

  static Programme added(Programme p, List<Notice> questions) {
    return new Programme(
        p.status(),
        p.contentVersion(),
        p.intakeHash(),
        p.clearance(),
        p.start(),
        p.phases(),
        p.approvedUntil(),
        p.calendar(),
        p.aerobic(),
        p.goals(),
        p.replaced(),
        p.excluded(),
        p.relaxed(),
        p.advice(),
        p.notices(),
        questions);
  }
}
