package org.backwise.commands.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.AerobicWeek;
import org.backwise.model.programme.CalendarEntry;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.ShortVersion;

/** A programme with the answers it was made from. */
record Made(Intake intake, Programme programme, Knowledge knowledge) {

  Exercise exercise(String id) {
    return knowledge.exercises().get(id);
  }

  /** Everything the person may be asked to do, the offered alternatives and walks counted in. */
  List<Given> given() {
    List<Given> given = new ArrayList<>();
    for (Phase phase : programme.phases()) {
      Weeks weeks = new Weeks(phase.fromWeek(), phase.lastWeek());
      for (Routine routine : phase.routines()) {
        items(routine).forEach(item -> add(given, item, routine, weeks, phase.name()));
      }
    }
    for (AerobicWeek week : programme.aerobic()) {
      Weeks weeks = new Weeks(week.week(), week.week());
      given.add(new Given(exercise(week.exercise()), "aerobic", weeks, "week " + week.week()));
    }
    return given;
  }

  private void add(List<Given> given, Item item, Routine routine, Weeks weeks, String phase) {
    String kind = routine.kind().code();
    String place = phase + " " + kind + " " + item.exercise();
    given.add(new Given(exercise(item.exercise()), kind, weeks, place));
    item.alternatives()
        .forEach(
            a ->
                given.add(
                    new Given(exercise(a.exercise()), kind, weeks, place + " or " + a.exercise())));
  }

  /** The items of a routine and of its short versions. */
  static Stream<Item> items(Routine routine) {
    return Stream.concat(
        routine.items().stream(),
        routine.shortVersions().stream().map(ShortVersion::items).flatMap(List::stream));
  }

  /** The items that the calendar brings in the routines of a phase, relief left out. */
  Stream<Item> planned(Phase phase) {
    int index = programme.phases().indexOf(phase);
    return phase.routines().stream()
        .filter(
            routine ->
                programme.calendar().stream()
                    .anyMatch(e -> e.phase() == index && e.routine() == routine.kind()))
        .flatMap(routine -> routine.items().stream());
  }

  Stream<Item> planned() {
    return programme.phases().stream().flatMap(this::planned);
  }

  /** The routine that an entry of the calendar brings. */
  Routine routine(CalendarEntry entry) {
    return programme.phases().get(entry.phase()).routines().stream()
        .filter(routine -> routine.kind() == entry.routine())
        .findFirst()
        .orElseThrow();
  }

  List<LocalDate> dates() {
    return programme.calendar().stream().map(CalendarEntry::date).distinct().toList();
  }
}
