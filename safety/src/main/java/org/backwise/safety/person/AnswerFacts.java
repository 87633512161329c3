package org.backwise.safety.person;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.backwise.model.intake.CannotDo;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.PainSite;
import org.backwise.model.intake.Response;
import org.backwise.model.rule.Fact;

/** Facts that the answers decide on their own, whatever the date. */
final class AnswerFacts {

  private AnswerFacts() {}

  static FactTests of(Intake intake) {
    FactTests tests = new FactTests();
    tests.put(Fact.Always.class, (f, d) -> true);
    tests.put(Fact.Falls.class, (f, d) -> intake.falls12m() >= f.from());
    addPain(tests, intake);
    addHabits(tests, intake);
    addFindings(tests, intake);
    return tests;
  }

  private static void addPain(FactTests tests, Intake intake) {
    List<PainSite> sites = intake.pain().sites();
    tests.put(Fact.PainNow.class, (f, d) -> most(sites, PainSite::now) >= f.from());
    tests.put(Fact.PainAverage.class, (f, d) -> most(sites, PainSite::average) >= f.from());
    tests.put(Fact.WorseWith.class, (f, d) -> meet(f.codes(), intake.pain().worseAnywhere()));
    tests.put(Fact.BetterWith.class, (f, d) -> meet(f.codes(), intake.pain().betterWith()));
  }

  private static void addHabits(FactTests tests, Intake intake) {
    String irritability = Objects.requireNonNullElse(intake.pain().irritability(), "high");
    String level = Objects.requireNonNullElse(intake.activity().level(), "low");
    List<String> cannot = intake.cannot().stream().map(CannotDo::what).toList();
    tests.put(Fact.Irritability.class, (f, d) -> f.levels().contains(irritability));
    tests.put(Fact.ActivityLevel.class, (f, d) -> f.levels().contains(level));
    tests.put(Fact.Does.class, (f, d) -> meet(f.activities(), intake.activity().current()));
    tests.put(Fact.Cannot.class, (f, d) -> meet(f.codes(), cannot));
  }

  private static void addFindings(FactTests tests, Intake intake) {
    List<String> flags = intake.screening().all().stream().map(FlagAnswer::flag).toList();
    tests.put(Fact.HasFlag.class, (f, d) -> meet(f.flags(), flags));
    tests.put(
        Fact.Responds.class,
        (f, d) -> intake.pain().responds().stream().anyMatch(found -> matches(f, found)));
  }

  private static boolean matches(Fact.Responds fact, Response found) {
    return fact.segment() == found.segment()
        && fact.motion() == found.motion()
        && fact.effect().equals(found.effect());
  }

  private static int most(List<PainSite> sites, ToIntFunction<PainSite> figure) {
    return sites.stream().mapToInt(figure).max().orElse(0);
  }

  private static boolean meet(Collection<String> asked, Collection<String> given) {
    return asked.stream().anyMatch(given::contains);
  }
}
