package org.backwise.server.pages.progress;

import java.time.LocalDate;
import java.util.Comparator;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.diary.MyPlans;
import org.backwise.server.pages.measures.Measured;
import org.backwise.server.pages.measures.MyMeasures;
import org.backwise.server.signin.PersonId;
import org.backwise.server.standing.Standing;
import org.backwise.sessions.diary.DiaryEntry.MeasureTaken;
import org.backwise.sessions.progress.ProgressKnowledge;
import org.springframework.stereotype.Component;

/** Shows the person's own activities, and how they find it compared with the start. */
@Component
class DoingViews {
  private static final String OWN = "own-activity";
  private static final String OVERALL = "overall-change";

  private final MyMeasures measures;
  private final MyDiary diary;
  private final MyPlans plans;
  private final int everyDays;

  DoingViews(MyMeasures measures, MyDiary diary, MyPlans plans, ProgressKnowledge knowledge) {
    this.measures = measures;
    this.diary = diary;
    this.plans = plans;
    this.everyDays = knowledge.table().overallEveryDays();
  }

  DoingView own(PersonId person, Standing.Ready ready) {
    return view(person, ready, OWN);
  }

  DoingView overall(PersonId person, Standing.Ready ready) {
    return view(person, ready, OVERALL);
  }

  private DoingView view(PersonId person, Standing.Ready ready, String measure) {
    Measured measured = measures.of(person, ready, measure);
    return new DoingView(measured, due(person, ready, measured));
  }

  /** Some weeks after the start, and so long after each answer. */
  private boolean due(PersonId person, Standing.Ready ready, Measured measured) {
    LocalDate start = plans.of(person).start().orElse(ready.programme().programme().start());
    LocalDate last =
        measured.taken().stream()
            .map(MeasureTaken::date)
            .max(Comparator.naturalOrder())
            .orElse(start);
    return !diary.today().isBefore(last.plusDays(everyDays));
  }
}
