package org.backwise.planning.assembly;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.PainSite;
import org.backwise.model.rule.Stage;
import org.backwise.planning.eligibility.Person;

/** What this person told us, as sentences that can begin a reason, the fittest first. */
final class Facts {

  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final Knowledge knowledge;
  private final Wording words;
  private final Person person;
  private final Intake intake;

  Facts(Knowledge knowledge, Wording words, Person person) {
    this.knowledge = knowledge;
    this.words = words;
    this.person = person;
    this.intake = person.intake();
  }

  /** Facts that bear on an exercise which works {@code group}: three tiers, the nearest first. */
  List<List<String>> about(Exercise exercise, String group) {
    return List.of(near(exercise, group), pain(), course());
  }

  /** What speaks for a way back: what hurts, and for how long. */
  List<List<String>> feared() {
    List<String> worse = new ArrayList<>();
    for (String provocation : intake.pain().worseAnywhere()) {
      worse.add(words.say("fact.worse", "provocation", words.word("provocations", provocation)));
    }
    return worse.isEmpty() ? List.of(lasting()) : List.of(worse, lasting());
  }

  private List<String> near(Exercise exercise, String group) {
    List<String> facts = new ArrayList<>();
    goal(group).ifPresent(facts::add);
    overuse(group).ifPresent(facts::add);
    sites(exercise, group, facts);
    exercise.kinds().stream()
        .filter(k -> intake.preferences().likeKinds().contains(k.code()))
        .map(this::likes)
        .forEach(facts::add);
    return facts;
  }

  private List<String> pain() {
    List<String> facts = new ArrayList<>();
    for (String provocation : intake.pain().worseAnywhere()) {
      facts.add(words.say("fact.worse", "provocation", words.word("provocations", provocation)));
    }
    for (String provocation : intake.pain().betterWith()) {
      facts.add(words.say("fact.better", "provocation", words.word("provocations", provocation)));
    }
    conditions(facts);
    return facts;
  }

  private Optional<String> goal(String group) {
    return intake.goals().stream()
        .filter(g -> g.group().equals(group) && g.due() != null)
        .map(
            g ->
                words.say(
                    "fact.goal", Map.of("group", words.group(group), "date", DAY.format(g.due()))))
        .findFirst();
  }

  private Optional<String> overuse(String group) {
    List<String> overused = person.overuse().groups();
    String busy =
        overused.contains(group)
            ? group
            : knowledge.vocabulary().pairOf(group).filter(overused::contains).orElse("");
    if (busy.isEmpty()) {
      return Optional.empty();
    }
    return intake.activity().current().stream()
        .filter(a -> knowledge.tables().overuse().activities().get(a).contains(busy))
        .map(
            a ->
                words.say(
                    "fact.activity",
                    Map.of("activity", words.word("activities", a), "group", words.group(busy))))
        .findFirst()
        .or(() -> Optional.of(words.say("fact.posture", "group", words.group(busy))));
  }

  private void sites(Exercise exercise, String group, List<String> facts) {
    PainSite main = person.facts().mainSite();
    for (PainSite site : intake.pain().sites()) {
      var row = knowledge.tables().sites().sites().get(site.site());
      boolean concerns =
          row.groups().containsKey(group)
              || exercise.regions().stream().anyMatch(row.sourceRegions()::contains);
      if (concerns) {
        String word = words.word("sites", site.site());
        facts.add(
            site == main
                ? words.say("fact.site", Map.of("site", word, "average", site.average()))
                : words.say("fact.other-site", "site", word));
      }
    }
  }

  private String likes(ExerciseKind kind) {
    return words.say("fact.likes", "kind", words.word("kinds", kind.code()));
  }

  private void conditions(List<String> facts) {
    person.facts().conditions().stream()
        .map(code -> knowledge.texts().condition(code).name())
        .forEach(name -> facts.add(words.say("fact.condition", "condition", name)));
  }

  private List<String> course() {
    List<String> facts = new ArrayList<>(lasting());
    String minutes = person.minutesAreLimited() ? "fact.minutes-allowed" : "fact.minutes";
    facts.add(words.say(minutes, "minutes", person.minutes()));
    facts.add(words.say("fact.days", "days", intake.availability().daysPerWeek()));
    if (intake.availability().morningRoutine()) {
      facts.add(words.say("fact.morning"));
    }
    return facts;
  }

  private List<String> lasting() {
    PainSite main = person.facts().mainSite();
    long weeks = Math.max(0, ChronoUnit.WEEKS.between(main.startedOn(), intake.start()));
    return List.of(
        person.facts().stage(intake.start()) == Stage.PERSISTENT
            ? words.say("fact.persistent", "months", Math.max(3, weeks * 7 / 30))
            : words.say("fact.recent", "weeks", weeks));
  }
}
