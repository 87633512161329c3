package org.backwise.programmes.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.Effort;
import org.backwise.model.Side;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.exercise.Use;
import org.backwise.model.programme.AerobicWeek;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Cause;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Relaxation;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.programme.ShortVersion;

/** For each rule a change that breaks it in a programme that was approved. */
final class Injectors {

  private static final RoutineKind MAIN = RoutineKind.MAIN_A;

  private final Knowledge knowledge = Bench.KNOWLEDGE;
  private final List<String> overused;
  private final Map<String, UnaryOperator<Programme>> byRule = new LinkedHashMap<>();

  /** Breaks for a person who overuses these groups. */
  Injectors(List<String> overused) {
    this.overused = overused;
    byRule.put("H1", p -> body(p, i -> Edits.instead(i, any(e -> e.use() == Use.ON_REQUEST))));
    byRule.put("H2", p -> Edits.items(p, MAIN, items -> repeated(items, 4)));
    byRule.put("H3", p -> Edits.items(p, MAIN, items -> repeated(items, 2)));
    byRule.put("H4", p -> Edits.without(p, i -> i.role() == RoutineRole.WARM_UP));
    byRule.put("H5", p -> body(p, i -> Edits.side(i, Side.LEFT)));
    byRule.put("H6", p -> body(body(p, MAIN, this::tiring), RoutineKind.MAIN_B, this::tiring));
    byRule.put("H7", p -> Edits.without(p, i -> i.role() == RoutineRole.DAILY));
    byRule.put("H8", p -> Edits.items(p, MAIN, this::many));
    byRule.put("H9a", p -> body(p, i -> Edits.dose(i, d -> dose(d, 99, d.holdSeconds()))));
    byRule.put("H9b", p -> body(p, i -> Edits.dose(i, d -> dose(d, 1, 0))));
    byRule.put("H10a", p -> body(p, i -> Edits.instead(i, any(this::loadsOverused))));
    byRule.put("H10b", p -> Edits.without(p, this::releases));
    byRule.put("H11", p -> Edits.items(p, MAIN, items -> heavy(items)));
    byRule.put("H12", p -> Edits.items(p, RoutineKind.MORNING, this::bent));
    byRule.put("H13", p -> Edits.without(p, this::control));
    byRule.put("H14", p -> Edits.aerobic(p, w -> minutes(w, 90)));
    byRule.put("H15", p -> Edits.calendar(p, Injectors::resting));
    byRule.put("CALENDAR", Edits::everyDay);
    byRule.put("ORDER", p -> Edits.items(p, MAIN, Injectors::reversed));
    byRule.put("SHORT", p -> Edits.routines(p, this::cutOfAnother));
    byRule.put("STATED", p -> Edits.routines(p, Injectors::longer));
    byRule.put("CLEARANCE", p -> Edits.clearedBy(p, "obstetric-provider"));
    byRule.put("RELAXED", p -> relaxed(p, "core-once", Cause.TIME));
  }

  Map<String, UnaryOperator<Programme>> byRule() {
    return Collections.unmodifiableMap(byRule);
  }

  /** A step that no person may take for this cause as things stand. */
  static Programme relaxed(Programme p, String step, Cause cause) {
    return Edits.relaxed(p, new Relaxation(step, "phase 1", cause, "because"));
  }

  /** Walking that grows too fast. */
  static Programme hurried(Programme p) {
    return Edits.aerobic(p, w -> w.week() == 1 ? minutes(w, 5) : minutes(w, 30));
  }

  private static AerobicWeek minutes(AerobicWeek week, int minutes) {
    return new AerobicWeek(week.week(), week.exercise(), minutes, week.daysPerWeek());
  }

  private static CalendarEntry resting(CalendarEntry entry) {
    return new CalendarEntry(entry.date(), entry.session(), entry.phase(), RoutineKind.RELIEF);
  }

  private static Routine longer(Routine r) {
    return new Routine(r.kind(), r.budgetSeconds(), r.seconds() + 1, r.items(), r.shortVersions());
  }

  /** Short versions hold exercises that their routine does not. */
  private Routine cutOfAnother(Routine r) {
    List<ShortVersion> cut = r.shortVersions().stream().map(v -> cutOfAnother(v, r)).toList();
    return new Routine(r.kind(), r.budgetSeconds(), r.seconds(), r.items(), cut);
  }

  private ShortVersion cutOfAnother(ShortVersion version, Routine r) {
    List<String> own = r.items().stream().map(Item::exercise).toList();
    Exercise other = any(e -> e.use() == Use.DEFAULT && !own.contains(e.id()));
    List<Item> items = version.items().stream().map(i -> Edits.instead(i, other)).toList();
    return new ShortVersion(version.budgetSeconds(), version.seconds(), items);
  }

  private static Programme body(Programme p, UnaryOperator<Item> change) {
    return body(p, MAIN, change);
  }

  /** Changes the first work item of each routine of a kind. */
  private static Programme body(Programme p, RoutineKind kind, UnaryOperator<Item> change) {
    return Edits.items(
        p,
        kind,
        items -> {
          for (int i = 0; i < items.size(); i++) {
            if (items.get(i).role() == RoutineRole.WORK) {
              items.set(i, change.apply(items.get(i)));
              return items;
            }
          }
          return items;
        });
  }

  private Exercise any(Predicate<Exercise> wanted) {
    return knowledge.exercises().all().stream().filter(wanted).findFirst().orElseThrow();
  }

  private Item tiring(Item i) {
    return Edits.instead(
        i, any(e -> e.effort() != Effort.GENTLE && loads(e) && e.use() == Use.DEFAULT));
  }

  private static boolean loads(Exercise e) {
    return e.muscles().stream().anyMatch(m -> m.role().loads() && m.shareMilli() >= 300);
  }

  private boolean loadsOverused(Exercise e) {
    return e.muscles().stream()
        .anyMatch(m -> m.role().loads() && m.shareMilli() >= 300 && overused.contains(m.group()));
  }

  private boolean releases(Item item) {
    return knowledge.exercises().get(item.exercise()).muscles().stream()
        .anyMatch(
            m ->
                overused.contains(m.group())
                    && (m.role() == MuscleRole.RELEASED || m.role() == MuscleRole.STRETCHED));
  }

  private boolean control(Item item) {
    List<ExerciseKind> kinds = knowledge.exercises().get(item.exercise()).kinds();
    return item.role() == RoutineRole.WORK
        && (kinds.contains(ExerciseKind.BALANCE) || kinds.contains(ExerciseKind.MOTOR_CONTROL));
  }

  /** Bends the low back well in the morning. */
  private List<Item> bent(List<Item> items) {
    items.set(0, Edits.instead(items.get(0), any(Injectors::bendsWell)));
    return items;
  }

  private static boolean bendsWell(Exercise e) {
    return e.use() == Use.DEFAULT
        && e.spinalMotions().stream()
            .anyMatch(
                m ->
                    m.segment() == Segment.LUMBAR
                        && m.motion() == SpineMotion.FLEXION
                        && m.range() != MotionRange.SMALL);
  }

  private static Dose dose(Dose d, int reps, int hold) {
    return new Dose(d.sets(), reps, hold, d.restSeconds(), d.tempo(), d.load());
  }

  private static List<Item> repeated(List<Item> items, int times) {
    List<Item> all = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      all.addAll(items);
    }
    return all;
  }

  /** Seven work items between warm-up and cool-down. */
  private List<Item> many(List<Item> items) {
    Item model = items.get(1);
    List<Item> all = new ArrayList<>(items);
    knowledge.exercises().all().stream()
        .limit(7)
        .forEach(e -> all.add(1, Edits.as(Edits.instead(model, e), RoutineRole.WORK)));
    return all;
  }

  /** Six times the strongest bridge. */
  private List<Item> heavy(List<Item> items) {
    Item bridge =
        Edits.as(
            Edits.instead(items.get(1), knowledge.exercises().get("bridge")), RoutineRole.WORK);
    List<Item> all = new ArrayList<>(items);
    for (int i = 0; i < 6; i++) {
      all.add(1, bridge);
    }
    return all;
  }

  private static List<Item> reversed(List<Item> items) {
    List<Item> all = new ArrayList<>(items);
    Collections.reverse(all);
    return all;
  }
}
