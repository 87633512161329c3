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
    assertThat(order(false, List.of())).containsExactly("morning", "main", "stretch");
  }

  @Test
  void theMainSessionComesFirstOnceTheMorningIsOver() {
    assertThat(order(true, List.of())).containsExactly("main", "stretch", "morning");
  }

  @Test
  void whatIsDoneComesLast() {
    assertThat(order(true, List.of("main"))).containsExactly("stretch", "morning", "main");
  }

  private static List<String> order(boolean morningOver, List<String> done) {
    List<DaySession> day =
        Stream.of("morning", "main", "stretch").map(DaySessionsTest::of).toList();
    return DaySessions.inOrder(day, morningOver, done).stream().map(DaySession::session).toList();
  }

  private static DaySession of(String session) {
    return new DaySession(session, new RoutineView(session, session, 5, List.of(), List.of()));
  }
}
