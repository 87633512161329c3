package org.backwise.safety;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.backwise.model.intake.Availability;
import org.backwise.model.intake.CannotDo;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.PainSite;
import org.backwise.model.intake.Surgery;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Violation;
import org.backwise.model.state.PersonState;
import org.backwise.safety.basis.Grounds;
import org.jspecify.annotations.Nullable;

/** What is given can be understood: codes are known, figures are possible, dates agree. */
final class Legible {

  private final Grounds grounds;

  Legible(Grounds grounds) {
    this.grounds = grounds;
  }

  List<Violation> gaps(Intake intake, PersonState state) {
    List<Violation> gaps = new ArrayList<>();
    if (intake.pain().sites().isEmpty()) {
      gaps.add(new Violation("INTAKE", "pain.sites", "no site is named"));
    }
    codes(intake, gaps);
    figures(intake, gaps);
    state(state, gaps);
    return gaps;
  }

  List<Violation> gaps(Programme programme) {
    List<Violation> gaps = new ArrayList<>();
    long weeks = programme.phases().stream().mapToLong(p -> Math.max(0L, p.weeks())).sum();
    int most = grounds.tables().phases().mostWeeks();
    if (weeks > most) {
      gaps.add(new Violation("STATED", "programme", weeks + " weeks, at most " + most));
    }
    for (Phase phase : programme.phases()) {
      if (phase.fromWeek() < 1 || phase.fromWeek() > most || phase.weeks() < 1) {
        String span = phase.weeks() + " weeks from week " + phase.fromWeek();
        gaps.add(new Violation("STATED", "phase " + phase.name(), span));
      }
    }
    return gaps;
  }

  private void codes(Intake intake, List<Violation> gaps) {
    List<PainSite> sites = intake.pain().sites();
    known("sites", sites.stream().map(PainSite::site).toList(), gaps);
    known(
        "spreads",
        sites.stream().flatMap(s -> s.spreads().stream()).map(PainSite.Spread::to).toList(),
        gaps);
    known("provocations", intake.pain().worseAnywhere(), gaps);
    known("provocations", intake.pain().betterWith(), gaps);
    known("irritability", optional(intake.pain().irritability()), gaps);
    known("activityLevels", optional(intake.activity().level()), gaps);
    known("activities", intake.activity().current(), gaps);
    known("surgeries", intake.surgery().stream().map(Surgery::kind).toList(), gaps);
    known("cannot", intake.cannot().stream().map(CannotDo::what).toList(), gaps);
    known("equipment", intake.setting().equipment(), gaps);
    known("places", intake.setting().places(), gaps);
    known(
        "conditionStatus",
        intake.conditions().stream().map(ConditionAnswer::status).toList(),
        gaps);
    known(
        "responseEffects",
        intake.pain().responds().stream().map(response -> response.effect()).toList(),
        gaps);
  }

  private void known(String list, Collection<String> codes, List<Violation> gaps) {
    codes.stream()
        .filter(code -> !grounds.knows(list, code))
        .map(code -> new Violation("INTAKE", list, "code (" + code + ") is unknown"))
        .forEach(gaps::add);
  }

  private static List<String> optional(@Nullable String code) {
    return code == null ? List.of() : List.of(code);
  }

  private static void figures(Intake intake, List<Violation> gaps) {
    Availability has = intake.availability();
    within("daysPerWeek", 1, has.daysPerWeek(), 7, gaps);
    within("sessionsPerDay", 1, has.sessionsPerDay(), 3, gaps);
    within("minutesPerSession", 5, has.minutesPerSession(), 60, gaps);
    within("falls12m", 0, intake.falls12m(), Integer.MAX_VALUE, gaps);
    for (PainSite site : intake.pain().sites()) {
      within(site.site() + ".now", 0, site.now(), 10, gaps);
      within(site.site() + ".average", 0, site.average(), 10, gaps);
      within(site.site() + ".worst", 0, site.worst(), 10, gaps);
    }
  }

  private static void within(String place, int least, int value, int most, List<Violation> gaps) {
    if (value < least || value > most) {
      gaps.add(new Violation("INTAKE", place, value + " is not " + least + "-" + most));
    }
  }

  /** A record that ends before what it tells of cannot be trusted. */
  private static void state(PersonState state, List<Violation> gaps) {
    state.done().stream()
        .filter(done -> state.asOf() == null || done.date().isAfter(state.asOf()))
        .map(done -> new Violation("STATE", "asOf", state.asOf() + " before " + done.date()))
        .forEach(gaps::add);
    state.exclusions().stream()
        .filter(out -> out.exercise() == null && out.motion() == null)
        .map(out -> new Violation("STATE", "exclusions", "names nothing: " + out.reason()))
        .forEach(gaps::add);
  }
}
