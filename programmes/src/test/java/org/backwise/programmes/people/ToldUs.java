package org.backwise.programmes.people;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.MuscleWork;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.intake.Intake;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleEffect;
import org.backwise.model.rule.Stage;
import org.backwise.planning.eligibility.Catalogue;
import org.backwise.planning.person.PersonFacts;

/** Whether an answer was given and an exercise is there for it, found out anew from content. */
final class ToldUs {

  private final Knowledge knowledge;
  private final Intake intake;
  private final PersonFacts facts;
  private final Catalogue catalogue;

  ToldUs(Knowledge knowledge, Intake intake) {
    this.knowledge = knowledge;
    this.intake = intake;
    this.facts = new PersonFacts(intake, knowledge);
    this.catalogue = new Catalogue(knowledge);
  }

  boolean ledTo(String id, String from) {
    Exercise exercise = knowledge.exercises().get(id);
    String code = from.substring(from.indexOf(':') + 1);
    var overuse = knowledge.tables().overuse();
    var wishes = intake.preferences();
    return switch (from.substring(0, from.indexOf(':'))) {
      case "site" -> hurts(code) && asks(code, exercise);
      case "activity" ->
          intake.activity().current().contains(code) && busy(overuse.activities(), code, exercise);
      case "condition" ->
          facts.conditions().contains(code) && busy(overuse.conditions(), code, exercise);
      case "provocation" ->
          intake.pain().worseAnywhere().contains(code)
              && busy(overuse.provocations(), code, exercise);
      case "goal" ->
          works(exercise, code) && intake.goals().stream().anyMatch(g -> g.group().equals(code));
      case "kind" ->
          wishes.likeKinds().contains(code)
              && exercise.kinds().stream().anyMatch(kind -> kind.code().equals(code));
      case "like" -> wishes.like().contains(code) && id.equals(code);
      case "stage" -> facts.stage(intake.start()) == Stage.PERSISTENT;
      case "limit" -> limit(code, id);
      case "rule" -> prefers(knowledge.rules().get(code), exercise);
      default -> false;
    };
  }

  private boolean hurts(String site) {
    return intake.pain().sites().stream().anyMatch(s -> s.site().equals(site));
  }

  private boolean asks(String site, Exercise exercise) {
    var table = knowledge.tables().sites();
    var row = table.sites().get(site);
    return exercise.regions().stream().anyMatch(row.sourceRegions()::contains)
        || groups(exercise)
            .anyMatch(
                g ->
                    row.stretchGroups().contains(g)
                        || row.groups().getOrDefault(g, 0) >= table.targetFrom());
  }

  private boolean busy(SortedMap<String, List<String>> rows, String code, Exercise exercise) {
    return rows.getOrDefault(code, List.of()).stream()
        .anyMatch(
            group ->
                works(exercise, group)
                    || knowledge
                        .vocabulary()
                        .pairOf(group)
                        .filter(partner -> works(exercise, partner))
                        .isPresent());
  }

  private boolean limit(String code, String exercise) {
    return intake.clearance().limits().stream()
        .anyMatch(
            limit ->
                code.equals("allow-motion")
                    ? limit instanceof ClearanceLimit.AllowMotion
                    : limit instanceof ClearanceLimit.MustInclude must
                        && must.exercise().equals(exercise));
  }

  private boolean prefers(Rule rule, Exercise exercise) {
    LocalDate last = intake.start().plusWeeks(26);
    return rule.effect() instanceof RuleEffect.Prefer prefer
        && prefer.weightMilli() > 0
        && intake.start().datesUntil(last).anyMatch(date -> facts.holds(rule.when(), date))
        && catalogue.of(exercise).stream()
            .anyMatch(p -> catalogue.matching(rule.match()).get(p.index()));
  }

  private static boolean works(Exercise exercise, String group) {
    return groups(exercise).anyMatch(group::equals);
  }

  private static Stream<String> groups(Exercise exercise) {
    return exercise.muscles().stream().map(MuscleWork::group);
  }
}
