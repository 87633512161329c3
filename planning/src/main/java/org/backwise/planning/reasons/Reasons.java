package org.backwise.planning.reasons;

import java.util.Map;
import java.util.TreeMap;
import org.backwise.knowledge.Knowledge;
import org.backwise.planning.eligibility.Catalogue;
import org.backwise.planning.eligibility.Person;
import org.backwise.planning.search.PlannedPhase;
import org.backwise.planning.search.PlannedRoutine;

/** Why the items of one phase are there: what led to each, and what it does for the person. */
public final class Reasons {

  private final Wording words;
  private final Services services;
  private final PreferredBy preferred;
  private final Causes causes;
  private final Sentences sentences;
  private final Map<String, Integer> uses = new TreeMap<>();

  /** The reasons of {@code phase}. */
  public Reasons(
      Knowledge knowledge, Catalogue catalogue, Wording words, Person person, PlannedPhase phase) {
    SorePlaces places = new SorePlaces(knowledge, words, person);
    this.words = words;
    this.services = new Services(knowledge, person, phase.clauses());
    this.preferred = new PreferredBy(phase.eligible(), catalogue);
    this.causes =
        new Causes(
            words,
            person,
            services,
            new BusyGroups(knowledge, words, person),
            places,
            preferred,
            person.intake().start().plusWeeks(phase.leg().fromWeek() - 1L));
    this.sentences = new Sentences(words, places);
  }

  /** The reasons of one routine. */
  public RoutineReasons in(PlannedRoutine routine) {
    return new RoutineReasons(this, routine);
  }

  Wording words() {
    return words;
  }

  Services services() {
    return services;
  }

  PreferredBy preferred() {
    return preferred;
  }

  Causes causes() {
    return causes;
  }

  Sentences sentences() {
    return sentences;
  }

  /** How often the phase has told of the cause. */
  int uses(Cause cause) {
    return uses.getOrDefault(cause.from(), 0);
  }

  /** Whether the phase has told it, and once is enough. */
  boolean spent(Cause cause) {
    return cause.from().equals(Cause.LASTING) && uses(cause) > 0;
  }

  void use(Cause cause) {
    uses.merge(cause.from(), 1, Integer::sum);
  }
}
