package org.backwise.server.pages.begin;

import java.time.LocalDate;
import java.util.Optional;
import org.backwise.documents.intake.IntakeHash;
import org.backwise.model.intake.Intake;
import org.backwise.safety.Judge;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.SessionKnowledge;
import org.backwise.sessions.diary.Absence;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.stores.Intakes;
import org.springframework.stereotype.Component;

/**
 * Whether answers that are finished go on with the programme under way. Who answered only the
 * danger questions afresh does not begin anew; who has a flare-up, or was away for weeks, does.
 */
@Component
final class GoingOn {
  private final Intakes intakes;
  private final MyDiary diary;
  private final Judge judge;
  private final int afreshFromDays;

  GoingOn(Intakes intakes, MyDiary diary, Judge judge, SessionKnowledge sessions) {
    this.intakes = intakes;
    this.diary = diary;
    this.judge = judge;
    this.afreshFromDays = sessions.reactions().missed().afreshFromDays();
  }

  /** Whether everything was answered before. */
  boolean answeredBefore(PersonId person) {
    return intakes.newest(person.id()).isPresent();
  }

  /** {@code whole}, with the days of the answers before it where nothing else has changed. */
  Intake of(PersonId person, Intake whole) {
    return intakes
        .newest(person.id())
        .filter(before -> !anew(diary.of(person), before))
        .flatMap(before -> same(before, whole))
        .orElse(whole);
  }

  private Optional<Intake> same(Intake before, Intake whole) {
    Intake then = whole.withDates(before.answeredOn(), before.start());
    return IntakeHash.of(then).equals(IntakeHash.of(before))
            && then.clearance().limits().equals(before.clearance().limits())
            && judge.withheld(then, diary.today()).isEmpty()
        ? Optional.of(then)
        : Optional.empty();
  }

  private boolean anew(Diary known, Intake before) {
    LocalDate flare = known.flareSince();
    boolean flares = flare != null && before.start().isBefore(flare);
    return flares || Absence.of(known).filter(away -> away.days() >= afreshFromDays).isPresent();
  }
}
