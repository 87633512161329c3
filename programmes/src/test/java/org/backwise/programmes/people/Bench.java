package org.backwise.programmes.people;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.backwise.knowledge.ById;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Violation;
import org.backwise.model.rule.Rule;
import org.backwise.model.state.PersonState;
import org.backwise.programmes.Answer;
import org.backwise.programmes.ProgrammeMaker;
import org.backwise.programmes.Request;
import org.backwise.safety.Judge;
import org.backwise.safety.Verdict;

/** Approved programmes of made-up people, and what the judge says of changed ones. */
final class Bench {

  static final long SEED = 7;
  private static final int MOST = 4000;

  static final Knowledge KNOWLEDGE = Knowledge.load();
  static final GeneratedPeople PEOPLE = new GeneratedPeople(KNOWLEDGE, SEED);
  static final ProgrammeMaker MAKER = new ProgrammeMaker(KNOWLEDGE);
  static final Judge JUDGE = Judge.of(KNOWLEDGE);

  private Bench() {}

  /** A person and the programme that was approved for them. */
  record Made(Intake intake, Programme programme) {

    List<String> brokenBy(Programme changed) {
      return JUDGE.judge(intake, PersonState.NEW, changed) instanceof Verdict.Refused refused
          ? refused.violations().stream().map(Violation::rule).distinct().toList()
          : List.of();
    }
  }

  /** The first person whose answers and programme are as wanted. */
  static Made first(Predicate<Intake> answers, Predicate<Programme> wanted) {
    return LongStream.range(0, MOST)
        .mapToObj(index -> PEOPLE.person(index).intake())
        .filter(answers)
        .flatMap(intake -> made(intake).stream())
        .filter(made -> wanted.test(made.programme()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nobody is like that"));
  }

  static Optional<Made> made(Intake intake) {
    Request request = new Request(intake, "made-up", PersonState.NEW, false, 26);
    return MAKER.make(request) instanceof Answer.Approved approved
        ? Optional.of(new Made(intake, approved.approved().programme()))
        : Optional.empty();
  }

  /** What we know, but for one rule. */
  static Knowledge without(String rule) {
    TreeMap<String, Rule> rules = new TreeMap<>();
    KNOWLEDGE.rules().all().stream()
        .filter(other -> !other.id().equals(rule))
        .forEach(other -> rules.put(other.id(), other));
    return KNOWLEDGE.withRules(ById.of(rules));
  }
}
