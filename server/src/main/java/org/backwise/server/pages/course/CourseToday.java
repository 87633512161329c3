package org.backwise.server.pages.course;

import java.util.List;
import org.backwise.sessions.flare.FlareWay;
import org.jspecify.annotations.Nullable;

/**
 * What Today says of how the days went.
 *
 * @param changed doses have changed lately
 * @param lasting names of exercises that have paused for long
 * @param flare where on the way through a flare-up the person is; null: none
 * @param away whole days without a session, when nobody has asked why yet; else 0
 */
public record CourseToday(
    boolean changed, List<String> lasting, @Nullable FlareWay flare, int away) {

  public CourseToday {
    lasting = List.copyOf(lasting);
  }
}
