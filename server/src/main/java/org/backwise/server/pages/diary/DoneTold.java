package org.backwise.server.pages.diary;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.backwise.model.programme.Programme;
import org.backwise.model.state.DoneItem;
import org.backwise.server.drafts.Draft;
import org.backwise.server.intake.FieldProblem;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.DiaryEntry.AerobicDone;
import org.backwise.sessions.diary.DiaryEntry.SessionDone;
import org.backwise.sessions.diary.When;
import org.backwise.sessions.guided.DoneOf;

/** Reads what was done on a day without a device at hand, such as from the week's paper. */
final class DoneTold {
  private static final Pattern MINUTES = Pattern.compile("[0-9]{1,4}");
  private static final int DAY_MINUTES = 1440;
  private static final String WALK = "walk";

  private final DiaryDay day;
  private final Draft typed;
  private final When when;
  private final List<DiaryEntry> entries = new ArrayList<>();
  private final List<FieldProblem> problems = new ArrayList<>();

  DoneTold(DiaryDay day, Draft typed, When when) {
    this.day = day;
    this.typed = typed;
    this.when = when;
  }

  /** Reads it beside {@code programme}, whose doses count as done. */
  void read(Programme programme) {
    day.sessions().forEach(planned -> session(programme, planned));
    if (day.walk() != null && typed.has(WALK)) {
      walk(day.walk(), typed.get(WALK).strip());
    }
  }

  /** What is new. */
  List<DiaryEntry> entries() {
    return entries;
  }

  /** What cannot be taken as it is. */
  List<FieldProblem> problems() {
    return problems;
  }

  private void session(Programme programme, DiaryDay.Planned planned) {
    String how = typed.get("done." + planned.session());
    if (how.equals("all")) {
      add(programme, planned, planned.exercises());
    } else if (how.equals("part")) {
      List<String> some = typed.all("did." + planned.session());
      List<String> did = planned.exercises().stream().filter(some::contains).toList();
      if (did.isEmpty()) {
        problems.add(new FieldProblem("did." + planned.session(), "page.diary.which-ones"));
      } else {
        add(programme, planned, did);
      }
    }
  }

  /** Whole sets and repetitions, as the programme has them. */
  private void add(Programme programme, DiaryDay.Planned planned, List<String> did) {
    List<DoneItem> items =
        new DoneOf(programme, planned.routine(), day.date())
            .items(
                did.stream()
                    .map(e -> new DoneOf.Did(e, Integer.MAX_VALUE, Integer.MAX_VALUE))
                    .toList());
    UUID id = DayTold.id(typed, day, "done." + planned.session(), did);
    entries.add(new SessionDone(id, when, planned.session(), planned.routine(), items, null));
  }

  private void walk(String exercise, String text) {
    int minutes = MINUTES.matcher(text).matches() ? Integer.parseInt(text) : 0;
    if (minutes < 1 || minutes > DAY_MINUTES) {
      problems.add(new FieldProblem(WALK, "page.diary.minutes"));
    } else {
      UUID id = DayTold.id(typed, day, WALK, minutes);
      entries.add(new AerobicDone(id, when, exercise, minutes));
    }
  }
}
