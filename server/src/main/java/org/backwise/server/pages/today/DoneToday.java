package org.backwise.server.pages.today;

import java.util.List;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.state.DoneItem;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.pages.frame.Saying;
import org.backwise.server.pages.today.DaySessions.DaySession;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.DiaryEntry.SessionDone;
import org.springframework.stereotype.Component;

/** What was done today, and whether that is enough for the day. */
@Component
final class DoneToday {
  private final MyDiary diary;
  private final Texts texts;
  private final Saying say;

  DoneToday(MyDiary diary, Texts texts, Saying say) {
    this.diary = diary;
    this.texts = texts;
    this.say = say;
  }

  /** What {@code person} did; {@code planned} is all that a day holds that does not rest. */
  Done of(PersonId person, List<DaySession> planned, boolean rests) {
    List<SessionDone> today =
        diary
            .of(person)
            .all(DiaryEntry.SessionDone.class)
            .filter(done -> done.date().equals(diary.today()) && !done.items().isEmpty())
            .toList();
    List<String> names = today.stream().map(SessionDone::session).toList();
    boolean enough =
        rests
            || planned.stream().filter(DaySession::main).anyMatch(main -> did(names, main))
            || planned.stream().allMatch(session -> did(names, session));
    return new Done(enough && !names.isEmpty(), today.stream().map(this::line).toList());
  }

  private static boolean did(List<String> names, DaySession session) {
    return names.contains(session.session());
  }

  private String line(SessionDone done) {
    int exercises = (int) done.items().stream().map(DoneItem::exercise).distinct().count();
    String name =
        done.session().equals("daily")
            ? texts.say("page.daily.title")
            : texts.word("routines", done.routine().code());
    return name + ": " + say.count("page.today.exercises", exercises);
  }

  /**
   * What was done.
   *
   * @param enough what the day is for was done, so the rest is a choice
   * @param lines a line a session
   */
  record Done(boolean enough, List<String> lines) {

    Done {
      lines = List.copyOf(lines);
    }
  }
}
