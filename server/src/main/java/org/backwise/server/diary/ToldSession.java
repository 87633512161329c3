package org.backwise.server.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backwise.model.Coded;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.state.DoneItem;
import org.backwise.reading.Fields;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.SessionKnowledge;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.When;
import org.backwise.sessions.guided.DoneOf;
import org.backwise.sessions.hurt.Usual;
import org.backwise.sessions.reaction.Easing;
import org.backwise.sessions.stores.Intakes;
import org.backwise.sessions.stores.Programmes;
import org.springframework.stereotype.Component;

/** Reads what a device tells of a session; doses are the programme's own, of that day. */
@Component
final class ToldSession {
  private static final int MOST = 1000;

  private final MyDiary diary;
  private final Programmes programmes;
  private final Intakes intakes;
  private final Easing easing;

  ToldSession(MyDiary diary, Programmes programmes, Intakes intakes, SessionKnowledge sessions) {
    this.diary = diary;
    this.programmes = programmes;
    this.intakes = intakes;
    this.easing = sessions.easing();
  }

  DiaryEntry read(UUID id, When when, Fields fields, PersonId person) {
    String session = fields.text("session");
    RoutineKind kind =
        Coded.find(RoutineKind.class, fields.code("routine", Coded.codes(RoutineKind.class)))
            .orElse(RoutineKind.RELIEF);
    List<DoneOf.Did> did = fields.list("did", ToldSession::did);
    List<DoneItem> items =
        given(person, when.date())
            .map(programme -> new DoneOf(programme, kind, when.date()).items(did))
            .orElse(List.of());
    return new DiaryEntry.SessionDone(id, when, session, kind, items, null);
  }

  /** The programme with the doses that it had on {@code date}. */
  private Optional<Programme> given(PersonId person, LocalDate date) {
    Diary known = Diary.upTo(date, diary.all(person));
    int usual = intakes.newest(person.id()).map(Usual::of).orElse(0);
    return programmes
        .newest(person.id())
        .map(kept -> easing.of(kept.programme(), known, usual).programme());
  }

  private static DoneOf.Did did(Fields fields) {
    return new DoneOf.Did(
        fields.text("exercise"), fields.integer("sets", 1, MOST), fields.integer("reps", 1, MOST));
  }
}
