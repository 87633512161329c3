package org.backwise.server.pages.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backwise.knowledge.measure.Measure;
import org.backwise.knowledge.measure.MeasureKind;
import org.backwise.knowledge.texts.Texts;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.diary.MyPlans;
import org.backwise.server.drafts.Draft;
import org.backwise.server.intake.FieldProblem;
import org.backwise.server.pages.frame.Form;
import org.backwise.server.pages.session.MySessions;
import org.backwise.server.signin.PersonId;
import org.backwise.server.standing.Standing;
import org.backwise.sessions.progress.ProgressKnowledge;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of one measure: how it is done, and what was typed. */
@Component
class MeasurePage {
  private final MySessions sessions;
  private final MyDiary diary;
  private final MeasureWords words;
  private final Texts texts;
  private final MyPlans plans;
  private final int activitiesMost;

  MeasurePage(
      MySessions sessions,
      MyDiary diary,
      MeasureWords words,
      Texts texts,
      MyPlans plans,
      ProgressKnowledge knowledge) {
    this.sessions = sessions;
    this.diary = diary;
    this.words = words;
    this.texts = texts;
    this.plans = plans;
    this.activitiesMost = knowledge.table().ownActivitiesMost();
  }

  /** With an id of its own, and today as the day. */
  ModelAndView fresh(PersonId person, Standing.Ready ready, Measure measure) {
    String id = UUID.randomUUID().toString();
    String today = diary.today().toString();
    Draft typed = new Draft(Map.of("entry", List.of(id), "day", List.of(today)));
    return of(person, ready, measure, typed, List.of());
  }

  /** With what was typed, and what is wrong with it. */
  ModelAndView of(
      PersonId person,
      Standing.Ready ready,
      Measure measure,
      Draft typed,
      List<FieldProblem> problems) {
    return new ModelAndView("measure")
        .addObject("measure", measure)
        .addObject("words", texts.measure(measure.id()))
        .addObject("parts", parts(person, ready, measure))
        .addObject("another", another(measure).fits(parts(person, ready, measure)))
        .addObject("measuring", words)
        .addObject("starts", start(person, ready))
        .addObject("today", diary.today())
        .addObject(
            "rests", measure.kind() == MeasureKind.HOME_TEST && sessions.rests(person, ready))
        .addObject("form", new Form(typed, problems));
  }

  /** What is asked for. */
  List<Part> parts(PersonId person, Standing.Ready ready, Measure measure) {
    return Part.of(measure, ready.intake(), diary.of(person));
  }

  /** One more activity beside these. */
  AnotherActivity another(Measure measure) {
    return new AnotherActivity(measure, activitiesMost);
  }

  /** The first day for which something can be noted. */
  LocalDate start(PersonId person, Standing.Ready ready) {
    return plans.of(person).start().orElse(ready.programme().programme().start());
  }
}
