package org.backwise.programmes.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.model.intake.Person;
import org.backwise.model.programme.Withheld;
import org.backwise.model.rule.Condition;
import org.backwise.model.state.PersonState;
import org.backwise.programmes.Answer;
import org.backwise.programmes.Request;

/** What somebody gets who has two conditions at once and a clearance that covers both. */
final class ConditionPairs {

  private static final int WEEKS = 2;
  private static final int MILD = 3;
  private static final Population MIX = Population.of(Bench.KNOWLEDGE);
  private static final LocalDate DUE = EasyPerson.START.plusWeeks(20);
  private static final Person.Birth BIRTH =
      new Person.Birth(EasyPerson.START.minusWeeks(8), "vaginal");

  private ConditionPairs() {}

  /**
   * One pair's answer.
   *
   * @param forbidden a source sends somebody with one of the two to a clinician first
   * @param inTheWay what was withheld for; empty: there is a programme
   */
  record Pair(String one, String other, boolean forbidden, String inTheWay, boolean faulty) {

    boolean withheld() {
      return !inTheWay.isEmpty();
    }

    String line() {
      return one + " + " + other + ": " + inTheWay;
    }
  }

  static List<Pair> all() {
    List<String> codes = Bench.KNOWLEDGE.conditions().ids();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      for (int j = i + 1; j < codes.size(); j++) {
        pairs.add(pair(codes.get(i), codes.get(j)));
      }
    }
    return pairs;
  }

  private static Pair pair(String one, String other) {
    Answer answer =
        Bench.MAKER.make(
            new Request(person(one, other).intake(), "made-up", PersonState.NEW, false, WEEKS));
    String inTheWay =
        answer instanceof Answer.Held held ? words(held.withheld()) : "";
    boolean forbidden = sendsOn(one) || sendsOn(other);
    return new Pair(one, other, forbidden, inTheWay, answer instanceof Answer.Faulty);
  }

  private static String words(Withheld withheld) {
    return Stream.concat(withheld.reasons().stream(), withheld.rules().stream())
        .collect(Collectors.joining(", "));
  }

  private static EasyPerson person(String one, String other) {
    List<String> both = List.of(one, other);
    List<String> sites = both.stream().map(ConditionPairs::site).distinct().toList();
    return new EasyPerson(
        sites,
        MILD,
        both,
        List.of(),
        List.of(),
        both.contains("pregnancy") ? DUE : null,
        both.contains("post-partum") ? BIRTH : null);
  }

  /** Where somebody with the condition usually hurts. */
  private static String site(String condition) {
    Population.Ailment fit = MIX.conditions().get(condition);
    return fit == null || fit.sites().isEmpty() ? "low-back" : fit.sites().get(0);
  }

  private static boolean sendsOn(String condition) {
    Condition.Bearing bearing = Bench.KNOWLEDGE.conditions().get(condition).bearing();
    return bearing == Condition.Bearing.WITHHOLD || bearing == Condition.Bearing.ASK_CLINICIAN;
  }
}
