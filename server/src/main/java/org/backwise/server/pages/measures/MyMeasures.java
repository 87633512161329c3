package org.backwise.server.pages.measures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.measure.Measure;
import org.backwise.knowledge.measure.MeasureKind;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Goal;
import org.backwise.safety.Judge;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.pages.charts.MeasureChart;
import org.backwise.server.signin.PersonId;
import org.backwise.server.standing.Standing;
import org.backwise.sessions.SessionKnowledge;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry.MeasureTaken;
import org.backwise.sessions.measures.Results;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the signed-in person may measure, and has measured. */
@Component
public final class MyMeasures {
  private final MyDiary diary;
  private final Judge judge;
  private final Knowledge knowledge;
  private final MeasureWords words;
  private final SessionKnowledge learned;

  MyMeasures(
      MyDiary diary,
      Judge judge,
      Knowledge knowledge,
      MeasureWords words,
      SessionKnowledge learned) {
    this.diary = diary;
    this.judge = judge;
    this.knowledge = knowledge;
    this.words = words;
    this.learned = learned;
  }

  /** Those of the goals, and those with a result besides. */
  List<Measured> measured(PersonId person, Standing.Ready ready) {
    Diary known = diary.of(person);
    List<Measured> all = new ArrayList<>(goals(person, ready));
    Set<String> named = all.stream().map(m -> m.measure().id()).collect(Collectors.toSet());
    knowledge.measures().all().stream()
        .filter(measure -> !named.contains(measure.id()))
        .filter(measure -> taken(known, measure).findAny().isPresent())
        .map(measure -> measured(known, measure, null, ready.intake()))
        .forEach(all::add);
    return all;
  }

  /** Those of the goals. */
  public List<Measured> goals(PersonId person, Standing.Ready ready) {
    Diary known = diary.of(person);
    return ready.programme().programme().goals().stream()
        .filter(goal -> knowledge.measures().has(goal.measure()))
        .map(g -> measured(known, knowledge.measures().get(g.measure()), g, ready.intake()))
        .toList();
  }

  /** One of them, which content has. */
  public Measured of(PersonId person, Standing.Ready ready, String id) {
    return measured(diary.of(person), knowledge.measures().get(id), null, ready.intake());
  }

  /** What else may be measured, of one kind, by name. */
  List<Measure> others(
      PersonId person, MeasureKind kind, Standing.Ready ready, List<Measured> shown) {
    Diary known = diary.of(person);
    Set<String> there = shown.stream().map(m -> m.measure().id()).collect(Collectors.toSet());
    return knowledge.measures().all().stream()
        .filter(measure -> measure.kind() == kind && !there.contains(measure.id()))
        .filter(measure -> offers(known, measure, ready.intake()))
        .sorted(Comparator.comparing(m -> knowledge.texts().measure(m.id()).name()))
        .toList();
  }

  /** The measure {@code id}, where this person may be shown it. */
  Optional<Measure> offered(PersonId person, String id, Standing.Ready ready) {
    Diary known = diary.of(person);
    return knowledge.measures().find(id).filter(m -> offers(known, m, ready.intake()));
  }

  private boolean offers(Diary known, Measure measure, Intake intake) {
    return judge.offers(measure, intake, learned.states().of(known), diary.today());
  }

  private Measured measured(Diary known, Measure measure, @Nullable Goal goal, Intake intake) {
    List<Results> results =
        Part.of(measure, intake, known).stream()
            .map(part -> Results.of(known, measure, part.name(), baseline(part, goal)))
            .toList();
    List<MeasureTaken> taken = taken(known, measure).toList();
    @Nullable MeasureChart chart =
        MeasureChart.of(
            measure, results, goal, intake.answeredOn(), part -> words.part(measure, part));
    return new Measured(measure, goal, results, taken, chart, offers(known, measure, intake));
  }

  private static Stream<MeasureTaken> taken(Diary known, Measure measure) {
    return known.all(MeasureTaken.class).filter(taken -> taken.measure().equals(measure.id()));
  }

  private static @Nullable Integer baseline(Part part, @Nullable Goal goal) {
    return goal == null ? part.baseline() : goal.baseline();
  }
}
