package org.backwise.server.diary;

import java.time.LocalDate;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.SessionKnowledge;
import org.backwise.sessions.hurt.Hurt;
import org.backwise.sessions.hurt.HurtsAhead;
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

  /** What was said of pain; a sign that is not answered counts as there. */
  record Said(int level, boolean spread, boolean numbness, boolean dangerWord) {}

  /** Pain on {@code date}, as it was said. */
  Hurt of(PersonId person, LocalDate date, Said said) {
    int start = diary.of(person).start(date).orElse(0);
    return new Hurt(start, said.level, usual(person), said.spread, said.numbness, said.dangerWord);
  }

  /** What follows whatever will be said, for a device that cannot ask. */
  public HurtsAhead ahead(PersonId person) {
    return new HurtsAhead(knowledge.thatHurts(), usual(person));
  }

  private int usual(PersonId person) {
    return intakes.newest(person.id()).map(Usual::of).orElse(0);
  }
}
