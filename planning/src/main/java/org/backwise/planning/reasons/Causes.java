package org.backwise.planning.reasons;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.intake.GoalWish;
import org.backwise.model.intake.Intake;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.Stage;
import org.backwise.planning.eligibility.Person;
import org.backwise.planning.search.Candidate;

/** Everything that led to an item, what weighed most first; nothing that had no say in it. */
final class Causes {

  private static final long MONTHS_LEAST = 3;
  private static final long MONTHS_AT_MOST = 24;
  private static final long MONTHS_OF_A_YEAR = 12;

  private final Wording words;
  private final Person person;
  private final Intake intake;
  private final Services services;
  private final BusyGroups busy;
  private final SorePlaces places;
  private final PreferredBy preferred;
  private final LocalDate phaseStart;

  Causes(
      Wording words,
      Person person,
      Services services,
      BusyGroups busy,
      SorePlaces places,
      PreferredBy preferred,
      LocalDate phaseStart) {
    this.words = words;
    this.person = person;
    this.intake = person.intake();
    this.services = services;
    this.busy = busy;
    this.places = places;
    this.preferred = preferred;
    this.phaseStart = phaseStart;
  }

  List<Cause> of(Candidate item, Service service) {
    Exercise exercise = item.exercise();
    List<Cause> causes = wishes(exercise);
    causes.addAll(busy.of(service));
    goal(exercise, service, causes);
    rules(item, true, causes);
    causes.addAll(places.of(exercise, service));
    rules(item, false, causes);
    if (services.serves(item, "stretch") && service.key().equals(Service.STRETCH)) {
      lasting(causes);
    }
    exercise.kinds().stream()
        .map(ExerciseKind::code)
        .filter(intake.preferences().likeKinds()::contains)
        .forEach(kind -> causes.add(Cause.told("kind:" + kind, liked(kind))));
    return causes;
  }

  /** Who asked for the exercise by name, and whether it has helped. */
  List<Cause> wishes(Exercise exercise) {
    List<Cause> causes = new ArrayList<>();
    String id = exercise.id();
    if (person.ordered().contains(id)) {
      causes.add(Cause.told("limit:must-include", words.say("cause.ordered"), "CLEARANCE"));
    }
    if (intake.preferences().like().contains(id)) {
      causes.add(Cause.told("like:" + id, words.say("cause.like")));
    }
    if (person.state().help().getOrDefault(id, 0) > 0) {
      causes.add(Cause.told("help:" + id, words.say("cause.help")));
    }
    return causes;
  }

  private void goal(Exercise exercise, Service service, List<Cause> causes) {
    boolean works = exercise.muscles().stream().anyMatch(m -> m.group().equals(service.group()));
    boolean betters = works && !(service.eases() && services.needsStrength(service.group()));
    intake.goals().stream()
        .filter(goal -> betters && goal.group().equals(service.group()))
        .filter(this::stillOpen)
        .forEach(goal -> causes.add(Cause.told("goal:" + goal.group(), wish(goal))));
  }

  /** What is past when a phase begins led to nothing in it. */
  private boolean stillOpen(GoalWish goal) {
    return goal.due() == null || !goal.due().isBefore(phaseStart);
  }

  private String wish(GoalWish goal) {
    Map<String, Object> gaps = new TreeMap<>(Map.of("group", words.group(goal.group())));
    if (goal.due() == null) {
      return words.say("cause.goal", gaps);
    }
    gaps.put("date", goal.due());
    return words.say("cause.goal.due", gaps);
  }

  private String liked(String kind) {
    return words.say("cause.kind", "kind", words.word("kinds", kind));
  }

  /** What a movement was found to do speaks louder than the place that hurts. */
  private void rules(Candidate item, boolean found, List<Cause> causes) {
    preferred.by(item).stream()
        .filter(rule -> rule.when() instanceof Fact.Responds == found)
        .forEach(rule -> causes.add(rule(rule)));
  }

  private Cause rule(Rule rule) {
    String text = words.say("cause.rule", "because", words.because(rule.id()));
    return Cause.told("rule:" + rule.id(), text, rule.id());
  }

  /** Told as of the phase's beginning; in years where months would be many. */
  private void lasting(List<Cause> causes) {
    if (person.facts().stage(intake.start()) == Stage.PERSISTENT) {
      LocalDate since = person.facts().mainSite().startedOn();
      long months = Math.max(MONTHS_LEAST, ChronoUnit.MONTHS.between(since, phaseStart));
      boolean years = months >= MONTHS_AT_MOST;
      String text =
          years
              ? words.say("cause.persistent.years", "years", months / MONTHS_OF_A_YEAR)
              : words.say("cause.persistent", "months", months);
      causes.add(Cause.told(Cause.LASTING, text, "H7"));
    }
  }
}
