package org.backwise.server.diary;

import java.util.List;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.SessionKnowledge;
import org.backwise.sessions.hurt.Hurt;
import org.backwise.sessions.hurt.HurtOutcome;
import org.backwise.sessions.hurt.Usual;
import org.backwise.sessions.stores.Intakes;
import org.springframework.stereotype.Component;

/** What is known of a person's pain when something hurts: the day's start and the usual. */
@Component
public final class HurtNow {
  private final MyDiary diary;
  private final Intakes intakes;
  private final SessionKnowledge knowledge;

  HurtNow(MyDiary diary, Intakes intakes, SessionKnowledge knowledge) {
    this.diary = diary;
    this.intakes = intakes;
    this.knowledge = knowledge;
  }

  /** Pain of {@code level} now; a sign that is not answered counts as there. */
  Hurt of(PersonId person, int level, boolean spread, boolean numbness, boolean dangerWord) {
    int start = diary.of(person).start(diary.today()).orElse(0);
    return new Hurt(start, level, usual(person), spread, numbness, dangerWord);
  }

  /** What follows at each level without any sign, for a device that cannot ask. */
  public List<HurtOutcome> byLevel(PersonId person) {
    return knowledge.thatHurts().byLevel(of(person, 0, false, false, false));
  }

  private int usual(PersonId person) {
    return intakes.newest(person.id()).map(Usual::of).orElse(0);
  }
}
