package org.backwise.server.pages.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.Coded;
import org.backwise.model.Side;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.Segment;
import org.backwise.model.rule.Condition;
import org.springframework.stereotype.Component;

/** What a form offers, with its words. */
@Component
public final class Choices {
  private final Knowledge knowledge;

  Choices(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The vocabulary's list {@code name}. */
  public List<Option> list(String name) {
    return of(name, knowledge.vocabulary().list(name));
  }

  /** Some codes of the list {@code name}. */
  public List<Option> of(String name, List<String> codes) {
    return codes.stream().map(c -> Option.of(c, knowledge.texts().word(name, c))).toList();
  }

  /** Where pain at {@code site} may spread to, and what was {@code told} before. */
  public List<Option> spreads(String site, List<String> told) {
    List<String> offered = knowledge.tables().spreads().from(site);
    return list("spreads").stream()
        .filter(spread -> offered.contains(spread.code()) || told.contains(spread.code()))
        .toList();
  }

  /** The kinds of exercise. */
  public List<Option> kinds() {
    return of("kinds", Coded.codes(ExerciseKind.class));
  }

  /** The muscle groups. */
  public List<Option> groups() {
    return of("muscleGroups", knowledge.vocabulary().groups());
  }

  /** The conditions by group; one that no group names stands in the last. */
  public List<ConditionGroups.Group> conditions() {
    return ConditionGroups.of(knowledge);
  }

  /** Whether a condition is one of an arm, a leg or a joint of it. */
  public boolean sided(String condition) {
    return knowledge.conditions().find(condition).filter(Condition::sided).isPresent();
  }

  /** The exercises by name. */
  public List<Option> exercises() {
    List<Option> all = new ArrayList<>();
    knowledge
        .exercises()
        .all()
        .forEach(e -> all.add(new Option(e.id(), knowledge.texts().exercise(e.id()).name())));
    all.sort(Comparator.comparing(Option::label));
    return all;
  }

  /** What a limit of a clearance can name. */
  public List<Option> limited(String limit) {
    return switch (limit) {
      case "no-position" -> of("positions", Coded.codes(Position.class));
      case "no-kind" -> kinds();
      case "no-load" -> loadable();
      default -> exercises();
    };
  }

  private List<Option> loadable() {
    List<Option> all = new ArrayList<>(said("page.segment", Coded.codes(Segment.class)));
    all.addAll(list("joints"));
    return all;
  }

  /** Left, right and both; with the middle where that makes sense. */
  public List<Option> sides(boolean middle) {
    List<String> codes = Coded.codes(Side.class);
    return of("sides", middle ? codes : codes.subList(0, codes.size() - 1));
  }

  /** How {@code side} is said; empty where it is none. */
  public String side(String side) {
    return Coded.codes(Side.class).contains(side) ? word("sides", side) : "";
  }

  /** Codes whose words the pages say themselves, below {@code prefix}. */
  public List<Option> said(String prefix, List<String> codes) {
    return codes.stream().map(c -> new Option(c, knowledge.texts().say(prefix + "." + c))).toList();
  }

  /** Minutes that a session may take. */
  public List<Option> minutes() {
    return numbers(IntStream.of(5, 10, 15, 20, 30, 45, 60));
  }

  /** 1 to {@code most}. */
  public List<Option> upTo(int most) {
    return numbers(IntStream.rangeClosed(1, most));
  }

  private static List<Option> numbers(IntStream numbers) {
    return numbers.mapToObj(String::valueOf).map(n -> new Option(n, n)).toList();
  }

  /** The word for a code. */
  public String word(String list, String code) {
    return knowledge.texts().word(list, code);
  }
}
