package org.backwise.commands.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.backwise.model.Coded;
import org.backwise.model.Effort;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.LimbMotion;
import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/** One thing that is forbidden. */
record Forbidden(String what, Predicate<Given> by) {

  static final int TELLING_SHARE = 300;
  private static final int LEVELS = 5;
  private static final int DEGREES = 360;

  static List<Forbidden> read(Fields f) {
    List<Forbidden> all = new ArrayList<>();
    each(all, f, "exercises", (e, code) -> e.id().equals(code));
    each(all, f, "kinds", (e, code) -> has(e.kinds(), code));
    each(all, f, "groupsLoaded", Forbidden::loads);
    each(all, f, "positions", (e, code) -> has(e.positions(), code));
    each(all, f, "surfaces", (e, code) -> e.surface().code().equals(code));
    each(all, f, "demands", (e, code) -> has(e.demands(), code));
    f.list("motions", SpineMatch::read).forEach(m -> all.add(of(m.toString(), m::in)));
    all.addAll(f.list("limbMotions", Forbidden::limb));
    f.list("routines", Forbidden::inRoutines).forEach(all::addAll);
    int level = f.integerOr("levelOver", LEVELS, 0, LEVELS);
    all.add(of("level over " + level, e -> e.level() > level));
    String effort = f.codeOrNull("effortFrom", Coded.codes(Effort.class));
    all.add(of("effort from " + effort, e -> from(e.effort(), effort)));
    f.finish();
    return all;
  }

  private static boolean from(Effort effort, @Nullable String least) {
    return least != null && effort.compareTo(Coded.find(Effort.class, least).orElseThrow()) >= 0;
  }

  private static void each(
      List<Forbidden> all, Fields f, String key, BiPredicate<Exercise, String> by) {
    f.texts(key).forEach(code -> all.add(of(key + " " + code, e -> by.test(e, code))));
  }

  private static Forbidden of(String what, Predicate<Exercise> by) {
    return new Forbidden(what, given -> by.test(given.exercise()));
  }

  static boolean has(List<? extends Coded> codes, String code) {
    return codes.stream().anyMatch(each -> each.code().equals(code));
  }

  static boolean loads(Exercise e, String group) {
    return e.muscles().stream()
        .anyMatch(
            m -> m.group().equals(group) && m.role().loads() && m.shareMilli() >= TELLING_SHARE);
  }

  private static Forbidden limb(Fields f) {
    String joint = f.text("joint");
    String motion = f.text("motion");
    int most = f.integer("overDegrees", 0, DEGREES);
    List<String> free = f.texts("exceptKinds");
    Predicate<LimbMotion> over =
        m -> m.joint().equals(joint) && m.motion().equals(motion) && m.maxDegrees() > most;
    return of(
        joint + " " + motion + " over " + most,
        e ->
            free.stream().noneMatch(kind -> has(e.kinds(), kind))
                && e.limbMotions().stream().anyMatch(over));
  }

  private static List<Forbidden> inRoutines(Fields f) {
    List<String> routines = f.texts("kinds");
    return f.list("motions", SpineMatch::read).stream()
        .map(
            m ->
                new Forbidden(
                    m + " in " + routines,
                    given -> routines.contains(given.routine()) && m.in(given.exercise())))
        .toList();
  }
}
