package org.backwise.sessions.reaction;

import java.util.List;
import org.backwise.model.programme.Programme;

/**
 * A programme as it is after its days so far; safety has not judged it yet.
 *
 * @param adjustments every change of its doses, the oldest first
 */
public record Eased(Programme programme, List<Adjustment> adjustments) {

  public Eased {
    adjustments = List.copyOf(adjustments);
  }
}
