package org.backwise.model.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the person does now.
 *
 * @param level low, moderate or high; null: read as low
 * @param walkMinutes minutes of walking at a time without trouble; null: read as content says
 */
public record Activity(
    @Nullable String level, List<String> current, @Nullable Integer walkMinutes) {

  public Activity {
    current = List.copyOf(current);
  }
}
