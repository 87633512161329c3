package org.backwise.server.pages.progress;

import java.util.List;
import java.util.Optional;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.diary.MyPlans;
import org.backwise.server.pages.session.MySessions;
import org.backwise.server.signin.PersonId;
import org.backwise.server.standing.Standing;
import org.backwise.sessions.SessionKnowledge;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.hurt.ThatHurts;
import org.backwise.sessions.movement.MovementKind;
import org.backwise.sessions.movement.MovementNote;
import org.backwise.sessions.plan.PlanDays;
import org.backwise.sessions.plan.PlanWeek;
import org.backwise.sessions.plan.Plans;
import org.backwise.sessions.progress.ProgressKnowledge;
import org.springframework.stereotype.Component;

/** The signed-in person's days beside their plan, and what is to be said of them. */
@Component
public final class MyPlanDays {
  private final MyDiary diary;
  private final MyPlans plans;
  private final MySessions sessions;
  private final ThatHurts thatHurts;
  private final ProgressKnowledge knowledge;

  MyPlanDays(
      MyDiary diary,
      MyPlans plans,
      MySessions sessions,
      SessionKnowledge guiding,
      ProgressKnowledge knowledge) {
    this.diary = diary;
    this.plans = plans;
    this.sessions = sessions;
    this.thatHurts = guiding.thatHurts();
    this.knowledge = knowledge;
  }

  /** Weeks on plan; empty before the first programme has begun. */
  Optional<WeeksView> weeks(PersonId person) {
    List<PlanWeek> weeks = days(diary.of(person), plans.of(person)).weeks();
    int keptMilli = knowledge.table().weekKeptMilli();
    return weeks.isEmpty()
        ? Optional.empty()
        : Optional.of(WeeksView.of(weeks, keptMilli, knowledge.table().chartDays()));
  }

  /**
   * Too much movement, and too little; of the latter nothing on a day on which pain asks for rest.
   */
  public List<MovementNote> notes(PersonId person, Standing.Ready ready) {
    Diary known = diary.of(person);
    Plans had = plans.of(person);
    boolean rests = sessions.rests(person, ready);
    return knowledge.movement().notes(known, had, days(known, had)).stream()
        .filter(note -> note.kind() == MovementKind.TOO_MUCH || !rests)
        .toList();
  }

  private PlanDays days(Diary known, Plans had) {
    return new PlanDays(known, had, thatHurts);
  }
}
