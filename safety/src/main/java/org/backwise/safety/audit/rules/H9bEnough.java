package org.backwise.safety.audit.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.knowledge.tables.BoundsTable;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.safety.audit.AuditRule;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Findings;
import org.backwise.safety.audit.Given;
import org.backwise.safety.audit.ItemList;
import org.backwise.safety.audit.WeekCase;
import org.backwise.safety.prescription.Prescription;

/** A movement is repeated, and a stretch is held, often and long enough to count. */
public final class H9bEnough implements AuditRule {

  @Override
  public String id() {
    return "H9b";
  }

  @Override
  public String sentence() {
    return "Movements have repetitions enough, stretches are held long enough in one go and over the day.";
  }

  @Override
  public void check(Case c, Findings findings) {
    BoundsTable bounds = c.tables().bounds();
    c.phases().stream()
        .flatMap(phase -> phase.training().stream())
        .forEach(list -> singly(list, bounds, findings));
    for (WeekCase week : c.weeks()) {
      boolean relaxed = c.relaxed().has("stretch-30", week.phase());
      int least = relaxed ? bounds.stretchDayRelaxed() : bounds.stretchDayLeast();
      week.dates().forEach(date -> overTheDay(week, date, least, findings));
    }
  }

  private static void singly(ItemList list, BoundsTable bounds, Findings findings) {
    for (Given given : list.in(RoutineRole.WORK, RoutineRole.DAILY, RoutineRole.WARM_UP)) {
      for (Prescription p : given.all()) {
        if (p.dose().holdSeconds() == 0 && p.dose().reps() < bounds.repetitionsLeast()) {
          findings.add(
              given.place(),
              p.dose().reps() + " repetitions, at least " + bounds.repetitionsLeast());
        }
      }
    }
    for (Given given : list.in(RoutineRole.STRETCH)) {
      for (Prescription p : given.all()) {
        if (p.dose().holdSeconds() < bounds.stretchHoldLeast()) {
          findings.add(
              given.place(),
              "held " + p.dose().holdSeconds() + " s, at least " + bounds.stretchHoldLeast());
        }
      }
    }
  }

  private static void overTheDay(WeekCase week, LocalDate date, int least, Findings findings) {
    Map<String, Integer> seconds = new TreeMap<>();
    week.on(date).stream()
        .filter(session -> !session.list().relief())
        .flatMap(session -> session.done().stream())
        .filter(p -> p.role() == RoutineRole.STRETCH)
        .forEach(p -> seconds.merge(p.exercise().id(), held(p.dose()), Integer::sum));
    seconds.forEach(
        (exercise, sum) -> {
          if (sum < least) {
            String place = week.place() + " " + date + " " + exercise;
            findings.add(place, "stretched " + sum + " s over the day, at least " + least);
          }
        });
  }

  private static int held(Dose dose) {
    return dose.sets() * dose.reps() * dose.holdSeconds();
  }
}
