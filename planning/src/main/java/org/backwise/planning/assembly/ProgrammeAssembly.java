package org.backwise.planning.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.advice.Advice;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.intake.AllowedLoad;
import org.backwise.model.intake.Clearance;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.programme.AerobicWeek;
import org.backwise.model.programme.Goal;
import org.backwise.model.programme.Notice;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Relaxation;
import org.backwise.model.programme.Replacement;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.Status;
import org.backwise.planning.continuity.Past;
import org.backwise.planning.course.Course;
import org.backwise.planning.course.Flare;
import org.backwise.planning.course.WeekPlan;
import org.backwise.planning.eligibility.Catalogue;
import org.backwise.planning.eligibility.HomeTests;
import org.backwise.planning.eligibility.Person;
import org.backwise.planning.person.Allowance;
import org.backwise.planning.reasons.Wording;
import org.backwise.planning.search.PlannedPhase;

/** Writes planned phases down as a programme. */
public final class ProgrammeAssembly {

  private final Knowledge knowledge;
  private final Wording words;
  private final Person person;
  private final Course course;
  private final WeekPlan plan;
  private final PhaseAssembly phaseAssembly;
  private final Catalogue catalogue;

  /** Assembly of one person's programme. */
  public ProgrammeAssembly(
      Knowledge knowledge, Catalogue catalogue, Person person, Course course, WeekPlan plan) {
    this.knowledge = knowledge;
    this.words = new Wording(knowledge);
    this.person = person;
    this.course = course;
    this.plan = plan;
    this.catalogue = catalogue;
    this.phaseAssembly = new PhaseAssembly(knowledge, catalogue, words, person);
  }

  /** The programme of these phases after what is past, for the answers with this hash. */
  public Programme of(List<PlannedPhase> planned, Past past, Status status, String intakeHash) {
    List<Phase> coming = planned.stream().map(phaseAssembly::of).toList();
    List<Phase> phases = joined(past.phases(), coming);
    List<AerobicWeek> aerobic =
        new AerobicPlan(knowledge, catalogue, person)
            .of(planned, plan.availableDays(), past.aerobic());
    Set<String> outside = new TreeSet<>();
    aerobic.forEach(a -> outside.add(a.exercise()));
    return new Programme(
        status,
        knowledge.contentVersion(),
        intakeHash,
        clearedBy(status),
        course.start(),
        phases,
        course.lastDate(),
        joined(past.calendar(), Calendar.of(planned, plan, course)),
        aerobic,
        goals(past, coming),
        replaced(),
        new Exclusions(knowledge, words, person).of(planned, outside),
        joined(past.relaxed(), relaxed(planned)),
        advice(),
        notices(coming, aerobic, status),
        List.of());
  }

  /** Goals stay; one whose test no longer suits the person goes. */
  private List<Goal> goals(Past past, List<Phase> coming) {
    HomeTests tests = new HomeTests(knowledge, person, course.start());
    return past.phases().isEmpty()
        ? new Goals(knowledge, words, person, course, tests, coming).all()
        : past.goals().stream()
            .filter(goal -> tests.suits(knowledge.measures().get(goal.measure())))
            .toList();
  }

  private static <T> List<T> joined(List<T> past, List<T> coming) {
    List<T> all = new ArrayList<>(past);
    all.addAll(coming);
    return all;
  }

  private Programme.ClearedBy clearedBy(Status status) {
    Clearance clearance = person.intake().clearance();
    LocalDate on = clearance.on();
    return status == Status.PROPOSAL || on == null
        ? null
        : new Programme.ClearedBy(clearance.by(), clearance.name(), on);
  }

  private List<Replacement> replaced() {
    List<Replacement> replaced = new ArrayList<>();
    var table = knowledge.tables().replacements().activities();
    for (String activity : person.intake().activity().current()) {
      var row = table.get(activity);
      if (row != null && person.facts().holds(row.pauseWhen(), course.start())) {
        var text = knowledge.texts().replacement(activity);
        replaced.add(new Replacement(activity, text.instead(), text.criteria(), List.of("H12")));
      }
    }
    return replaced;
  }

  private List<Relaxation> relaxed(List<PlannedPhase> planned) {
    List<Relaxation> relaxed = new ArrayList<>();
    var steps = knowledge.tables().relaxations().steps();
    Map<String, Object> gaps = new TreeMap<>();
    gaps.put("minutes", person.minutes());
    gaps.put("days", plan.availableDays());
    for (PlannedPhase phase : planned) {
      String scope = "phase " + (phase.leg().index() + 1);
      for (var step : steps) {
        var cause = phase.relaxed().steps().get(step.id());
        if (cause != null) {
          String text = words.say("relax." + step.id(), gaps);
          relaxed.add(new Relaxation(step.id(), scope, cause, text));
        }
      }
    }
    return relaxed;
  }

  private List<String> advice() {
    return knowledge.advice().all().stream()
        .filter(a -> person.facts().holds(a.when(), course.start()))
        .map(Advice::id)
        .toList();
  }

  private List<Notice> notices(List<Phase> phases, List<AerobicWeek> aerobic, Status status) {
    List<Notice> notices = new ArrayList<>();
    if (status == Status.PROPOSAL) {
      add(notices, "proposal");
    }
    flareUp().ifPresent(notices::add);
    wayBack().ifPresent(notices::add);
    if (phases.stream().flatMap(p -> p.routines().stream()).anyMatch(this::many)) {
      add(notices, "four-items");
    }
    if (new StretchWeeks(knowledge, plan).overNote(phases)) {
      add(notices, "stretch-ten-minutes");
    }
    if (aerobic.isEmpty()) {
      add(notices, "no-aerobic");
    }
    if (knowledge.rules().all().stream().anyMatch(r -> r.evidence().reviewedBy() == null)) {
      add(notices, "not-reviewed");
    }
    return notices;
  }

  /** What the clinician's word lets come back, once it counts. */
  private Optional<Notice> wayBack() {
    Allowance allowance = person.facts().allowance();
    if (!allowance.inForce(course.lastDate())) {
      return Optional.empty();
    }
    Map<String, String> gaps = new TreeMap<>();
    gaps.put("who", words.word("clinicians", person.intake().clearance().by()));
    gaps.put(
        "movements",
        String.join("; ", allowance.all().stream().map(this::said).distinct().toList()));
    return Optional.of(new Notice("way-back", words.say("notice.way-back", gaps)));
  }

  private String said(ClearanceLimit.AllowMotion allowed) {
    String movement = allowed.segment().code() + "-" + allowed.motion().code();
    String load =
        allowed.load() == AllowedLoad.LIGHT ? "notice.way-back.light" : "notice.way-back.none";
    return words.say("notice.way-back." + movement)
        + ", "
        + words.say("notice.way-back." + allowed.range().code())
        + ", "
        + words.say(load, "kilograms", knowledge.tables().bounds().lightKilogramsMost());
  }

  private Optional<Notice> flareUp() {
    return course.flaresUntil().flatMap(until -> course.flare().map(flare -> told(flare, until)));
  }

  private Notice told(Flare flare, LocalDate until) {
    Map<String, LocalDate> days = Map.of("since", flare.since(), "until", until);
    return new Notice("flare-up", words.say("notice.flare-up", days));
  }

  private void add(List<Notice> notices, String code) {
    notices.add(new Notice(code, words.say("notice." + code)));
  }

  private boolean many(Routine routine) {
    long counted =
        routine.items().stream()
            .filter(i -> i.role() == RoutineRole.WORK || i.role() == RoutineRole.STRETCH)
            .count();
    return counted >= knowledge.tables().bounds().fewItems().wordFrom();
  }
}
