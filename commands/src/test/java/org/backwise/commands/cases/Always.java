package org.backwise.commands.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.backwise.model.Side;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.programme.Item;
import org.backwise.reading.Fields;
import org.backwise.reading.Node;

/** What a programme always holds. */
final class Always {

  private static final List<MuscleRole> RELEASING =
      List.of(MuscleRole.RELEASED, MuscleRole.STRETCHED);

  private Always() {}

  static List<Demand> read(Fields f) {
    List<Demand> all = new ArrayList<>();
    wanted(all, f, "groups", Always::stimulates);
    wanted(all, f, "groupsLoaded", Forbidden::loads);
    wanted(all, f, "groupsReleased", Always::releases);
    wanted(all, f, "kinds", (e, code) -> Forbidden.has(e.kinds(), code));
    wanted(all, f, "exercises", (e, code) -> e.id().equals(code));
    f.list("motions", SpineMatch::read)
        .forEach(m -> all.add(some("motion " + m, List.of(""), (e, code) -> m.in(e))));
    f.texts("everyPhase").forEach(id -> all.add(made -> everyPhase(made, id)));
    if (f.flag("bothSides", false)) {
      all.add(Always::bothSides);
    }
    all.addAll(f.list("oneSide", Always::oneSide));
    all.addAll(Amounts.read(f));
    all.addAll(Told.read(f));
    f.finish();
    return all;
  }

  private static void wanted(
      List<Demand> all, Fields f, String key, BiPredicate<Exercise, String> by) {
    for (Node item : f.items(key)) {
      all.add(some(key, codes(item), by));
    }
  }

  private static List<String> codes(Node node) {
    return node instanceof Node.Sequence list
        ? list.items().stream().map(Node::what).toList()
        : List.of(node.what());
  }

  private static Demand some(String key, List<String> anyOf, BiPredicate<Exercise, String> by) {
    return made -> {
      Stream<Exercise> done =
          Stream.concat(
                  made.planned().map(Item::exercise),
                  made.programme().aerobic().stream().map(week -> week.exercise()))
              .map(made::exercise);
      return done.anyMatch(e -> anyOf.stream().anyMatch(code -> by.test(e, code)))
          ? List.of()
          : List.of("nothing of " + key + " " + anyOf);
    };
  }

  private static boolean stimulates(Exercise e, String group) {
    return e.muscles().stream()
        .anyMatch(m -> m.group().equals(group) && m.shareMilli() >= Forbidden.TELLING_SHARE);
  }

  private static boolean releases(Exercise e, String group) {
    return e.muscles().stream()
        .anyMatch(
            m ->
                m.group().equals(group)
                    && RELEASING.contains(m.role())
                    && m.shareMilli() >= Forbidden.TELLING_SHARE);
  }

  private static List<String> everyPhase(Made made, String id) {
    return made.programme().phases().stream()
        .filter(phase -> made.planned(phase).noneMatch(item -> item.exercise().equals(id)))
        .map(phase -> id + " is not in " + phase.name())
        .toList();
  }

  private static Demand oneSide(Fields f) {
    String exercise = f.text("exercise");
    String side = f.text("side");
    return made -> {
      List<String> sides =
          made.planned()
              .filter(item -> item.exercise().equals(exercise))
              .map(item -> item.side().code())
              .distinct()
              .toList();
      return sides.equals(List.of(side)) ? List.of() : List.of(exercise + " is on " + sides);
    };
  }

  private static List<String> bothSides(Made made) {
    return made.planned()
        .filter(item -> made.exercise(item.exercise()).oneSided() && item.side() != Side.BOTH)
        .map(item -> item.exercise() + " is on " + item.side().code() + " alone")
        .toList();
  }
}
