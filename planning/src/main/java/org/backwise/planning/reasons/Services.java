package org.backwise.planning.reasons;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.StimulusKind;
import org.backwise.model.Region;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.MuscleWork;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.planning.eligibility.Person;
import org.backwise.planning.search.Candidate;
import org.backwise.planning.search.Clause;

/** Sees what the items between warm-up and cool-down serve: a clause of their phase, or a need. */
record Services(Knowledge knowledge, Person person, List<Clause> clauses) {

  private static final String OPPOSE = "oppose:";
  private static final String RELEASE = "release:";

  /** What {@code item} does. */
  Service of(Candidate item) {
    Exercise exercise = item.exercise();
    RoutineRole role = item.top().role();
    return asked(item).orElseGet(() -> role == RoutineRole.DAILY ? daily(exercise) : need(item));
  }

  /** Whether the item serves the clause {@code name}. */
  boolean serves(Candidate item, String name) {
    return clauses.stream()
        .anyMatch(c -> c.name().equals(name) && c.serving().get(item.top().index()));
  }

  /** The rules of the planning page by which it is there. */
  List<String> rules(Service service, Candidate item) {
    return switch (service.key()) {
      case Service.DAILY -> List.of("H7");
      case Service.CORE, Service.SOURCE -> List.of("H13");
      case Service.STRETCH -> List.of("H7", "H9b");
      default -> service.busy().isEmpty() ? growth(item) : List.of("H10b");
    };
  }

  private static List<String> growth(Candidate item) {
    return item.climbs() ? List.of("H11") : List.of();
  }

  private Service daily(Exercise exercise) {
    String group = knowledge.tables().needs().dailyGroup();
    return new Service(Service.DAILY, group, exercise.orderRegion(), "");
  }

  /** What the first clause that it serves asks for; the daily item has its own. */
  private Optional<Service> asked(Candidate item) {
    boolean daily = item.top().role() == RoutineRole.DAILY;
    return clauses.stream()
        .filter(clause -> !daily || clause.name().startsWith(OPPOSE))
        .filter(clause -> clause.serving().get(item.top().index()))
        .flatMap(clause -> named(clause.name(), item.exercise()).stream())
        .findFirst();
  }

  private Optional<Service> named(String clause, Exercise exercise) {
    Region at = exercise.orderRegion();
    if (clause.equals("core")) {
      List<String> core = knowledge.tables().needs().coreGroups();
      String group = main(exercise, m -> core.contains(m.group()));
      return Optional.of(new Service(Service.CORE, group, at, ""));
    } else if (clause.equals("source")) {
      return Optional.of(
          new Service(Service.SOURCE, main(exercise, m -> true), source(exercise), ""));
    } else if (clause.startsWith(OPPOSE)) {
      String busy = clause.substring(OPPOSE.length());
      return knowledge
          .vocabulary()
          .pairOf(busy)
          .map(partner -> new Service("serve.oppose", partner, at, busy));
    } else if (clause.startsWith(RELEASE)) {
      String busy = clause.substring(RELEASE.length());
      return mostEased(exercise).equals(Optional.of(busy))
          ? Optional.of(new Service(Service.RELEASE, busy, at, busy))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** The group that an exercise eases more than any other. */
  private Optional<String> mostEased(Exercise exercise) {
    return exercise.muscles().stream()
        .filter(m -> knowledge.tables().overuse().releaseRoles().contains(m.role()))
        .max(Comparator.comparingInt(MuscleWork::shareMilli))
        .map(MuscleWork::group);
  }

  /** Whether a group needs strength at all. */
  boolean needsStrength(String group) {
    return needs(group, StimulusKind.STRENGTH);
  }

  private boolean needs(String group, StimulusKind kind) {
    return knowledge.tables().needs().groups().getOrDefault(group, Map.of()).containsKey(kind);
  }

  /** Whether what the exercise does for the group is something that it needs. */
  private boolean needed(MuscleWork work) {
    StimulusKind kind = knowledge.tables().stimulus().roles().get(work.role());
    return kind != null && needs(work.group(), kind);
  }

  /** Where the pain may come from and the exercise works. */
  private Region source(Exercise exercise) {
    var regions = person.weights().sourceRegions();
    return regions.contains(exercise.orderRegion())
        ? exercise.orderRegion()
        : exercise.regions().stream()
            .filter(regions::contains)
            .findFirst()
            .orElse(exercise.orderRegion());
  }

  private Service need(Candidate item) {
    Exercise exercise = item.exercise();
    boolean stretches =
        item.top().role() == RoutineRole.STRETCH
            && exercise.muscles().stream().anyMatch(m -> m.role() == MuscleRole.STRETCHED);
    Predicate<MuscleWork> fitting = m -> !stretches || m.role() == MuscleRole.STRETCHED;
    boolean any = exercise.muscles().stream().anyMatch(fitting.and(this::needed));
    Predicate<MuscleWork> these = any ? fitting.and(this::needed) : fitting;
    String group = main(exercise, these);
    String key =
        exercise.muscles().stream()
            .filter(these)
            .filter(m -> m.group().equals(group))
            .findFirst()
            .map(m -> key(m.role()))
            .orElse("serve.control");
    return new Service(key, group, exercise.orderRegion(), "");
  }

  private static String key(MuscleRole role) {
    return switch (role) {
      case STRENGTHENED, ENDURED -> Service.STRENGTH;
      case STRETCHED -> Service.STRETCH;
      case MOBILISED -> "serve.mobility";
      case BALANCED -> "serve.control";
      case RELEASED -> Service.RELEASE;
    };
  }

  /** Of these groups the one with the largest weight for this person, by share. */
  private String main(Exercise exercise, Predicate<MuscleWork> these) {
    return exercise.muscles().stream()
        .filter(these)
        .max(Comparator.comparingInt(m -> m.shareMilli() * person.weights().of(m.group())))
        .map(MuscleWork::group)
        .orElse(knowledge.tables().needs().dailyGroup());
  }
}
