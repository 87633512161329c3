package org.backwise.planning.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.programme.Reason;
import org.backwise.planning.eligibility.Person;
import org.backwise.planning.search.Candidate;
import org.backwise.planning.search.Clause;

/** Why an item is there: a fact of this person, and what the exercise does about it. */
final class Reasons {

  private static final String WAY_BACK = "serve.way-back";
  private static final int TOLD_AT_MOST = 3;

  private final Knowledge knowledge;
  private final Wording words;
  private final Facts facts;
  private final Service.Finder services;
  private final Function<Candidate, List<String>> wayBack;
  private final Map<String, Integer> factUses = new TreeMap<>();
  private final Set<String> given = new LinkedHashSet<>();

  Reasons(
      Knowledge knowledge,
      Wording words,
      Person person,
      List<Clause> clauses,
      Function<Candidate, List<String>> wayBack) {
    this.knowledge = knowledge;
    this.wayBack = wayBack;
    this.words = words;
    this.facts = new Facts(knowledge, words, person);
    this.services = new Service.Finder(knowledge, person, clauses);
  }

  /** The reasons for one item; the same exercise in the same phase gets the same ones anew. */
  List<Reason> of(Candidate item) {
    Exercise exercise = item.exercise();
    List<String> back = wayBack.apply(item);
    Service found = services.of(item);
    Service service = back.isEmpty() ? found : new Service(WAY_BACK, found.group());
    String said = said(service, exercise);
    List<List<String>> tiers =
        back.isEmpty() ? facts.about(exercise, service.group()) : facts.feared();
    String fact = fact(tiers, said);
    factUses.merge(fact, 1, Integer::sum);
    given.add(fact + " " + said);
    return List.of(
        new Reason(
            service.key(), fact + " " + said, back.isEmpty() ? rules(item, service.key()) : back));
  }

  /** The nearest fact that is not used up yet; each is told a few times at most. */
  private String fact(List<List<String>> tiers, String said) {
    for (List<String> tier : tiers) {
      var free =
          tier.stream()
              .filter(f -> !given.contains(f + " " + said))
              .filter(f -> factUses.getOrDefault(f, 0) < TOLD_AT_MOST)
              .min(Comparator.comparingInt(f -> factUses.getOrDefault(f, 0)));
      if (free.isPresent()) {
        return free.get();
      }
    }
    List<String> last = tiers.get(tiers.size() - 1);
    return last.stream()
        .min(Comparator.comparingInt((String f) -> factUses.getOrDefault(f, 0)))
        .orElseThrow();
  }

  private String said(Service service, Exercise exercise) {
    Map<String, Object> gaps = new TreeMap<>();
    String partner = knowledge.vocabulary().pairOf(service.group()).orElse(service.group());
    boolean oppose = service.key().equals("serve.oppose");
    gaps.put("group", words.group(oppose ? partner : service.group()));
    gaps.put("partner", words.group(service.group()));
    gaps.put("region", words.word("regions", exercise.orderRegion().code()));
    List<String> regions = new ArrayList<>();
    exercise.regions().forEach(r -> regions.add(words.word("regions", r.code())));
    gaps.put("regions", joined(regions));
    return words.say(service.key(), gaps);
  }

  private static String joined(List<String> parts) {
    int last = parts.size() - 1;
    return last <= 0
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  private List<String> rules(Candidate item, String key) {
    return switch (key) {
      case "serve.warm-up", "serve.cool-down" -> List.of("H4");
      case "serve.daily" -> List.of("H7");
      case "serve.core", "serve.source" -> List.of("H13");
      case "serve.oppose", "serve.release" -> List.of("H10b");
      case "serve.stretch" -> List.of("H7", "H9b");
      default -> item.climbs() ? List.of("H11") : List.of();
    };
  }
}
