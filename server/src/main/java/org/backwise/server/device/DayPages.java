package org.backwise.server.device;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.backwise.model.programme.AerobicWeek;
import org.backwise.model.programme.Programme;
import org.backwise.safety.ApprovedProgramme;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.pages.session.MyAerobic;
import org.backwise.server.pages.session.MyAerobic.ThisWeek;
import org.backwise.server.pages.session.MyGuided;
import org.backwise.server.pages.session.MySessions;
import org.backwise.server.pages.today.DaySessions;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry.PainNoted;
import org.backwise.sessions.diary.Moment;
import org.springframework.stereotype.Component;

/** What the page of a day says beside its sessions, and what is known of the day so far. */
@Component
final class DayPages {
  private static final int DAY_MINUTES = 1440;

  private final DaySessions sessions;
  private final MySessions mine;
  private final MyGuided guided;
  private final MyAerobic aerobic;
  private final MyDiary diary;

  DayPages(
      DaySessions sessions, MySessions mine, MyGuided guided, MyAerobic aerobic, MyDiary diary) {
    this.sessions = sessions;
    this.mine = mine;
    this.guided = guided;
    this.aerobic = aerobic;
    this.diary = diary;
  }

  /** The page of {@code date}; {@code known} is the diary up to today. */
  Map<String, Object> of(PersonId person, Diary known, ApprovedProgramme approved, LocalDate date) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("date", date.toString());
    tree.put("calendar", sessions.on(approved, date).stream().map(DayPages::session).toList());
    tree.put("relief", sessions.relief(approved, date));
    walk(known, approved.programme(), date).ifPresent(walk -> tree.put("aerobic", walk));
    if (date.equals(diary.today())) {
      known(person, known, tree);
    }
    return tree;
  }

  /** Those of the sessions and of the programme's walks. */
  Set<String> exercises(Programme programme, Set<String> guidedOnes) {
    Set<String> all = new TreeSet<>(guidedOnes);
    programme.aerobic().stream().map(AerobicWeek::exercise).forEach(all::add);
    return all;
  }

  private static Map<String, Object> session(DaySessions.DaySession session) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("place", session.session());
    tree.put("name", session.routine().name());
    tree.put("minutes", session.routine().minutes());
    return tree;
  }

  /** The minutes of its week, and no more than today's: nothing grows by what nobody told. */
  private Optional<Map<String, Object>> walk(Diary known, Programme programme, LocalDate date) {
    int most =
        aerobic.on(diary.today(), known, programme).map(ThisWeek::minutes).orElse(DAY_MINUTES);
    return aerobic.on(date, known, programme).map(week -> walk(week, most));
  }

  private static Map<String, Object> walk(ThisWeek week, int most) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("exercise", week.exercise());
    tree.put("minutes", Math.min(week.minutes(), most));
    return tree;
  }

  private void known(PersonId person, Diary known, Map<String, Object> tree) {
    pain(known, Moment.BEFORE).ifPresent(pain -> tree.put("before", pain));
    pain(known, Moment.MORNING).ifPresent(pain -> tree.put("morning", pain));
    tree.put("ended", mine.ended(person));
    tree.put("reliefAllowed", mine.reliefAllowed(person));
    tree.put("done", List.copyOf(sessions.done(person)));
    tree.put("already", guided.already(person));
  }

  private OptionalInt pain(Diary known, Moment moment) {
    return known
        .all(PainNoted.class)
        .filter(noted -> noted.date().equals(diary.today()) && noted.moment() == moment)
        .mapToInt(PainNoted::pain)
        .findFirst();
  }
}
