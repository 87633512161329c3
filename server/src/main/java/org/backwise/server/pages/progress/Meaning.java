package org.backwise.server.pages.progress;

import java.util.List;
import org.backwise.server.pages.frame.Saying;
import org.backwise.sessions.measures.Doing;
import org.backwise.sessions.pain.PainCourse;
import org.springframework.stereotype.Component;

/** Says in plain words what has changed, and what that means. */
@Component
class Meaning {
  private final Saying saying;
  private final Tenths tenths;

  Meaning(Saying saying, Tenths tenths) {
    this.saying = saying;
    this.tenths = tenths;
  }

  /** A sentence about pain, and one about what can be done where that has changed. */
  List<String> of(PainCourse course, Doing doing) {
    String pain =
        saying.of(
            "page.meaning." + course.course().code(),
            "then",
            tenths.of(course.thenTenths()),
            "now",
            tenths.of(course.nowTenths()));
    return doing == Doing.NO_CHANGE
        ? List.of(pain)
        : List.of(pain, saying.of("page.meaning.doing." + doing.code()));
  }
}
