package org.backwise.handouts.paper;

import java.util.List;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Notice;

/**
 * What a handout is about beside the programme.
 *
 * @param screening what the danger answers say, though they hold nothing back
 * @param questions odd answers to confirm
 * @param asked exercises that the person would like to be shown (R12)
 */
public record Told(
    Intake intake, List<Notice> screening, List<Notice> questions, List<String> asked) {

  public Told {
    screening = List.copyOf(screening);
    questions = List.copyOf(questions);
    asked = List.copyOf(asked);
  }
}
