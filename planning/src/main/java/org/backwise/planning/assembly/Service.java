package org.backwise.planning.assembly;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.MuscleWork;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.planning.eligibility.Person;
import org.backwise.planning.search.Candidate;
import org.backwise.planning.search.Clause;

/**
 * What an item does for the person.
 *
 * @param key of the sentence that says it
 * @param group the muscle group that it is about
 */
record Service(String key, String group) {

  private static final String OPPOSE = "oppose:";
  private static final String RELEASE = "release:";

  /** Sees what items serve, by the clauses of their phase. */
  record Finder(Knowledge knowledge, Person person, List<Clause> clauses) {

    Service of(Candidate item) {
      Exercise exercise = item.exercise();
      RoutineRole role = item.top().role();
      return switch (role) {
        case WARM_UP, COOL_DOWN -> new Service("serve." + role.code(), main(exercise, m -> true));
        case DAILY -> new Service("serve.daily", knowledge.tables().needs().dailyGroup());
        case WORK, STRETCH -> asked(item).orElseGet(() -> byRole(exercise, role));
      };
    }

    /** What the first clause that it serves asks for. */
    private Optional<Service> asked(Candidate item) {
      return clauses.stream()
          .filter(clause -> clause.serving().get(item.top().index()))
          .flatMap(clause -> named(clause.name(), item.exercise()).stream())
          .findFirst();
    }

    private Optional<Service> named(String clause, Exercise exercise) {
      if (clause.equals("core")) {
        List<String> core = knowledge.tables().needs().coreGroups();
        return Optional.of(
            new Service("serve.core", main(exercise, m -> core.contains(m.group()))));
      } else if (clause.equals("source")) {
        return Optional.of(new Service("serve.source", main(exercise, m -> true)));
      } else if (clause.startsWith(OPPOSE)) {
        return knowledge
            .vocabulary()
            .pairOf(clause.substring(OPPOSE.length()))
            .map(partner -> new Service("serve.oppose", partner));
      } else if (clause.startsWith(RELEASE)) {
        return Optional.of(new Service("serve.release", clause.substring(RELEASE.length())));
      }
      return Optional.empty();
    }

    private Service byRole(Exercise exercise, RoutineRole role) {
      boolean stretches =
          role == RoutineRole.STRETCH
              && exercise.muscles().stream().anyMatch(m -> m.role() == MuscleRole.STRETCHED);
      String group = main(exercise, m -> !stretches || m.role() == MuscleRole.STRETCHED);
      return exercise.muscles().stream()
          .filter(m -> m.group().equals(group))
          .filter(m -> !stretches || m.role() == MuscleRole.STRETCHED)
          .findFirst()
          .map(m -> new Service(key(m.role()), group))
          .orElse(new Service("serve.control", group));
    }

    private static String key(MuscleRole role) {
      return switch (role) {
        case STRENGTHENED, ENDURED -> "serve.strength";
        case STRETCHED -> "serve.stretch";
        case MOBILISED -> "serve.mobility";
        case BALANCED -> "serve.control";
        case RELEASED -> "serve.release";
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
}
