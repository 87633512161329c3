package org.backwise.safety.audit.rules;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backwise.knowledge.tables.StimulusKind;
import org.backwise.model.exercise.Demand;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.MuscleWork;
import org.backwise.model.exercise.Position;
import org.backwise.model.rule.RuleEffect;
import org.backwise.safety.audit.AlternativeCase;
import org.backwise.safety.audit.AuditRule;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Findings;
import org.backwise.safety.audit.Given;
import org.backwise.safety.audit.ItemList;
import org.backwise.safety.audit.PhaseCase;
import org.backwise.safety.audit.WeekCase;
import org.backwise.safety.prescription.Prescription;
import org.backwise.safety.prescription.RulesInForce;
import org.backwise.safety.prescription.Seconds;
import org.backwise.safety.prescription.Traits;

/** No dose goes beyond what the catalogue and the person's ceilings allow. */
public final class H9aCeilings implements AuditRule {

  @Override
  public String id() {
    return "H9a";
  }

  @Override
  public String sentence() {
    return "Every dose is a catalogue dose, lying on the back is not too long, long stretching is noted.";
  }

  @Override
  public void check(Case c, Findings findings) {
    RulesInForce rules = c.eligibility().inForce();
    for (PhaseCase phase : c.phases()) {
      phase.lists().forEach(list -> catalogueDoses(c, list, findings));
      for (RulesInForce.Held held : rules.during(phase.span())) {
        if (held.rule().effect() instanceof RuleEffect.Limit limit
            && limit.what().equals("supine-seconds")) {
          phase.lists().forEach(list -> supine(c, list, held, limit.most(), findings));
        }
      }
    }
    if (!c.notices("stretch-ten-minutes")) {
      c.weeks().forEach(week -> longStretching(c, week, findings));
    }
  }

  private static void catalogueDoses(Case c, ItemList list, Findings findings) {
    for (Given given : list.items()) {
      given.all().forEach(p -> offered(p.exercise(), p.dose(), given.place(), findings));
      for (AlternativeCase other : AlternativeCase.of(c.grounds(), given)) {
        Prescription p = other.prescription();
        offered(p.exercise(), p.dose(), other.place(), findings);
      }
    }
  }

  private static void offered(Exercise exercise, Dose dose, String place, Findings findings) {
    if (exercise.doses().stream().noneMatch(offer -> offer.dose().equals(dose))) {
      findings.add(place, "the catalogue does not offer " + dose);
    }
  }

  private static void supine(
      Case c, ItemList list, RulesInForce.Held held, int most, Findings findings) {
    boolean concerned =
        held.rule().routines().isEmpty() || held.rule().routines().contains(list.kind());
    for (int week : concerned ? list.weeks() : List.<Integer>of()) {
      int run = 0;
      for (Given given : list.items()) {
        Prescription p = given.in(week);
        boolean counts = Traits.has(p, held.rule().match());
        int lying = counts ? Seconds.of(p, c.tables().timing().switchSeconds()) : 0;
        run = onTheBack(p) ? run + lying : 0;
        if (run > most) {
          String values = run + " seconds on the back without a break, at most " + most;
          findings.add(given.place() + " week " + week, held.rule().id() + ": " + values);
        }
      }
    }
  }

  private static boolean onTheBack(Prescription p) {
    return p.exercise().position() == Position.SUPINE
        || p.exercise().demands().contains(Demand.SUPINE);
  }

  private static void longStretching(Case c, WeekCase week, Findings findings) {
    TreeMap<String, Long> seconds = new TreeMap<>();
    week.sessions().stream()
        .flatMap(session -> session.done().stream())
        .forEach(
            p ->
                groups(p)
                    .forEach(
                        group ->
                            seconds.merge(
                                group,
                                c.stimulus().of(p, group, StimulusKind.STRETCH),
                                Long::sum)));
    int note = c.tables().bounds().stretchWeekNote();
    seconds.forEach(
        (group, sum) -> {
          if (sum > note) {
            findings.add(week.place(), group + " is stretched " + sum + " s, note above " + note);
          }
        });
  }

  private static Stream<String> groups(Prescription p) {
    return p.exercise().muscles().stream().map(MuscleWork::group).distinct();
  }
}
