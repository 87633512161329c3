package org.backwise.safety.screening;

import java.util.List;
import org.backwise.model.programme.Notice;
import org.backwise.model.programme.Withheld;

/** What the danger questions say. */
public sealed interface ScreeningResult {

  /** Nothing is in the way; the notices belong on the clinician's sheet. */
  record Clear(List<Notice> notices) implements ScreeningResult {
    public Clear {
      notices = List.copyOf(notices);
    }
  }

  /** Something is in the way. */
  record Held(Withheld withheld) implements ScreeningResult {}
}
