package org.backwise.server.pages.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.backwise.knowledge.Knowledge;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.signin.PersonId;
import org.backwise.server.standing.Standing;
import org.backwise.sessions.SessionKnowledge;
import org.backwise.sessions.diary.Absence;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.Pause;
import org.backwise.sessions.flare.FlareWay;
import org.backwise.sessions.reaction.Adjustment;
import org.springframework.stereotype.Component;

/** How the days of the signed-in person went, and what followed. */
@Component
public final class MyCourse {
  private static final int WEEK = 7;

  private final MyDiary diary;
  private final SessionKnowledge sessions;
  private final Knowledge knowledge;

  MyCourse(MyDiary diary, SessionKnowledge sessions, Knowledge knowledge) {
    this.diary = diary;
    this.sessions = sessions;
    this.knowledge = knowledge;
  }

  /** What Today says of it. */
  public CourseToday today(PersonId person, Standing.Ready ready) {
    Diary known = diary.of(person);
    return new CourseToday(
        ready.adjustments().stream().anyMatch(this::late),
        lasting(known).stream().map(pause -> name(pause.exercise())).distinct().toList(),
        flare(known).orElse(null),
        away(known));
  }

  private boolean late(Adjustment adjustment) {
    return adjustment.undoneOn() == null && adjustment.on().isAfter(diary.today().minusDays(WEEK));
  }

  /** Where on the way through a flare-up somebody with this diary is. */
  Optional<FlareWay> flare(Diary known) {
    return FlareWay.of(known, knowledge.tables());
  }

  /** The pauses that have lasted so long that somebody should look at them. */
  List<Pause> lasting(Diary known) {
    LocalDate since = diary.today().minusDays(sessions.reactions().table().lastingPauseDays());
    return sessions.pauses().in(known).stream()
        .filter(pause -> !pause.since().isAfter(since))
        .toList();
  }

  private int away(Diary known) {
    int from = sessions.reactions().missed().askFromDays();
    return Absence.of(known)
        .filter(absence -> absence.days() >= from && !absence.explained())
        .map(Absence::days)
        .orElse(0);
  }

  /** What an exercise is called; its id where the catalogue no longer has it. */
  String name(String exercise) {
    return knowledge.exercises().has(exercise)
        ? knowledge.texts().exercise(exercise).name()
        : exercise;
  }
}
