package org.backwise.planning.eligibility;

import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.intake.Intake;
import org.backwise.model.state.PersonState;
import org.backwise.planning.need.Overuse;
import org.backwise.planning.need.SiteWeights;
import org.backwise.planning.person.PersonFacts;

/** One person to plan for, with what follows from the answers alone. */
public record Person(
    Intake intake, PersonState state, PersonFacts facts, SiteWeights weights, Overuse overuse) {

  private static final String POOL = "pool";

  /** The minutes of a session: what there is, or less where the clinician allows less. */
  public int minutes() {
    return clinicianMinutes().stream().reduce(intake.availability().minutesPerSession(), Math::min);
  }

  /** Whether the clinician allows fewer minutes than there are. */
  public boolean minutesAreLimited() {
    return minutes() < intake.availability().minutesPerSession();
  }

  private List<Integer> clinicianMinutes() {
    return intake.clearance().limits().stream()
        .filter(ClearanceLimit.MaxMinutes.class::isInstance)
        .map(l -> ((ClearanceLimit.MaxMinutes) l).minutes())
        .toList();
  }

  /** Whether {@code equipment} is at hand; who has the place pool has a pool. */
  public boolean has(String equipment, Knowledge knowledge) {
    return intake.setting().equipment().contains(equipment)
        || knowledge.vocabulary().list("alwaysAtHand").contains(equipment)
        || equipment.equals(POOL) && intake.setting().places().contains(POOL);
  }

  /** The exercises that a clinician asks for. */
  public List<String> ordered() {
    return intake.clearance().limits().stream()
        .filter(ClearanceLimit.MustInclude.class::isInstance)
        .map(l -> ((ClearanceLimit.MustInclude) l).exercise())
        .distinct()
        .toList();
  }

  /** The person who gave {@code intake} and to whom {@code state} happened. */
  public static Person of(Intake intake, PersonState state, Knowledge knowledge) {
    PersonFacts facts = new PersonFacts(intake, knowledge);
    return new Person(
        intake,
        state,
        facts,
        SiteWeights.of(intake, knowledge),
        Overuse.of(intake, knowledge, facts));
  }
}
