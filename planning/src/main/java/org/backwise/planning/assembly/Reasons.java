package org.backwise.planning.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.MuscleWork;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.programme.Reason;
import org.backwise.planning.eligibility.Person;
import org.backwise.planning.search.Candidate;
import org.backwise.planning.search.Clause;

/** Why an item is there: a fact of this person, and what the exercise does about it. */
final class Reasons {

  private static final int TOLD_AT_MOST = 3;

  private final Knowledge knowledge;
  private final Wording words;
  private final Person person;
  private final Facts facts;
  private final List<Clause> clauses;
  private final Map<String, Integer> factUses = new TreeMap<>();
  private final Set<String> given = new LinkedHashSet<>();

  Reasons(Knowledge knowledge, Wording words, Person person, List<Clause> clauses) {
    this.knowledge = knowledge;
    this.words = words;
    this.person = person;
    this.facts = new Facts(knowledge, words, person);
    this.clauses = clauses;
  }

  /** The reasons for one item; the same exercise in the same phase gets the same ones anew. */
  List<Reason> of(Candidate item) {
    Exercise exercise = item.exercise();
    String group = mainGroup(exercise);
    String key = key(item, group);
    String service = service(key, exercise, group);
    String fact = fact(facts.about(exercise, group), service);
    factUses.merge(fact, 1, Integer::sum);
    given.add(fact + " " + service);
    return List.of(new Reason(key, fact + " " + service, rules(item, key)));
  }

  /** The nearest fact that is not used up yet; each is told a few times at most. */
  private String fact(List<List<String>> tiers, String service) {
    for (List<String> tier : tiers) {
      var free =
          tier.stream()
              .filter(f -> !given.contains(f + " " + service))
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

  /** The group with the largest weight for this person, by share. */
  private String mainGroup(Exercise exercise) {
    return exercise.muscles().stream()
        .max(
            Comparator.comparingInt(
                (MuscleWork m) -> m.shareMilli() * person.weights().of(m.group())))
        .map(MuscleWork::group)
        .orElse(knowledge.tables().needs().dailyGroup());
  }

  private String key(Candidate item, String group) {
    RoutineRole role = item.top().role();
    if (role == RoutineRole.WARM_UP || role == RoutineRole.COOL_DOWN || role == RoutineRole.DAILY) {
      return "serve." + role.code();
    }
    for (Clause clause : clauses) {
      if (clause.serving().get(item.top().index())) {
        String name = clause.name();
        if (name.equals("core") || name.equals("source")) {
          return "serve." + name;
        } else if (name.startsWith("oppose:") && opposes(group)) {
          return "serve.oppose";
        } else if (name.equals("release:" + group)) {
          return "serve.release";
        }
      }
    }
    return role == RoutineRole.STRETCH ? "serve.stretch" : byRole(item.exercise(), group);
  }

  private boolean opposes(String group) {
    return knowledge
        .vocabulary()
        .pairOf(group)
        .filter(person.overuse().groups()::contains)
        .isPresent();
  }

  private static String byRole(Exercise exercise, String group) {
    return exercise.muscles().stream()
        .filter(m -> m.group().equals(group))
        .findFirst()
        .map(
            m ->
                switch (m.role()) {
                  case STRENGTHENED, ENDURED -> "serve.strength";
                  case STRETCHED -> "serve.stretch";
                  case MOBILISED -> "serve.mobility";
                  case BALANCED -> "serve.control";
                  case RELEASED -> "serve.release";
                })
        .orElse("serve.control");
  }

  private String service(String key, Exercise exercise, String group) {
    Map<String, Object> gaps = new TreeMap<>();
    String partner = knowledge.vocabulary().pairOf(group).orElse(group);
    boolean oppose = key.equals("serve.oppose");
    gaps.put("group", words.group(oppose ? partner : group));
    gaps.put("partner", words.group(group));
    gaps.put("region", words.word("regions", exercise.orderRegion().code()));
    List<String> regions = new ArrayList<>();
    exercise.regions().forEach(r -> regions.add(words.word("regions", r.code())));
    gaps.put("regions", joined(regions));
    return words.say(key, gaps);
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
