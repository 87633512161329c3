package org.backwise.server.pages.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.server.pages.programme.ProgrammeView.RoutineView;
import org.backwise.server.pages.today.DaySessions.DaySession;
import org.junit.jupiter.api.Test;

class DaySessionsTest {
  @Test
  void theMorningComesFirstWhileItLasts() {
    assertThat(order(false)).containsExactly("morning", "main", "stretch");
  }

  @Test
  void theMainSessionComesFirstOnceTheMorningIsOver() {
    assertThat(order(true)).containsExactly("main", "stretch", "morning");
  }

  private static List<String> order(boolean morningOver) {
    List<DaySession> day =
        Stream.of("morning", "main", "stretch").map(DaySessionsTest::of).toList();
    return DaySessions.inOrder(day, morningOver).stream().map(DaySession::session).toList();
  }

  private static DaySession of(String session) {
    return new DaySession(session, new RoutineView(session, session, 5, List.of(), List.of()));
  }
}
