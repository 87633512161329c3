package org.backwise.sessions.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.backwise.model.motion.Motion;
import org.backwise.reading.Fields;

/**
 * {@code planning/sessions.yaml}: how a session is guided.
 *
 * @param besideTelevision exercises of role daily that may be done by themselves (R40)
 * @param withoutContactDays so many days after it last heard of us a device may still guide
 */
public record SessionTable(
    BreathTable breath, Pace pace, List<String> besideTelevision, int withoutContactDays) {

  private static final int MONTH = 31;

  public SessionTable {
    besideTelevision = List.copyOf(besideTelevision);
  }

  /** Reads the file; {@code exercises} are the ids that it may name. */
  public static SessionTable read(
      Fields fields, List<String> exercises, Function<String, Optional<Motion>> motions) {
    return new SessionTable(
        BreathTable.read(fields, motions),
        Pace.read(fields),
        fields.codes("besideTelevision", exercises),
        fields.integer("withoutContactDays", 1, MONTH));
  }
}
