package org.backwise.programmes.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.intake.Clearance;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.intake.PainSite;
import org.backwise.model.intake.Surgery;
import org.backwise.model.rule.Condition;
import org.backwise.model.rule.RuleEffect;
import org.backwise.planning.person.PersonFacts;
import org.jspecify.annotations.Nullable;

/** A clinician's word that fits the person, or, where asked for, one with a flaw. */
final class Clearances {

  private static final int LONG_AGO = 400;

  private final Knowledge knowledge;
  private final Making m;

  Clearances(Knowledge knowledge, Making making) {
    this.knowledge = knowledge;
    this.m = making;
  }

  void make(String flaw) {
    if (flaw.equals("none")) {
      m.clearance = Clearance.NONE;
      return;
    }
    LocalDate on = date(flaw);
    String by = by(flaw);
    @Nullable LocalDate until = m.chance("untilSaid") ? on.plusDays(m.number("untilDays")) : null;
    m.clearance = new Clearance(by, "A. Clinician", on, covers(flaw), m.limits, saw(flaw), until);
  }

  private LocalDate date(String flaw) {
    return switch (flaw) {
      case "too-old" -> m.clearedOn.minusDays(LONG_AGO);
      case "dated-later" -> m.start.plusDays(5);
      case "older-than-surgery" -> m.clearedOn.minusDays(m.dice.between(10, 120));
      default -> m.clearedOn;
    };
  }

  private List<String> covers(String flaw) {
    List<String> covers = new ArrayList<>();
    m.surgery.stream().map(Surgery::kind).forEach(covers::add);
    m.yes.stream().map(FlagAnswer::flag).forEach(covers::add);
    m.conditions.stream().map(ConditionAnswer::code).filter(this::bears).forEach(covers::add);
    if (m.person.dueDate() != null && !covers.contains("pregnancy")) {
      covers.add("pregnancy");
    }
    if (flaw.equals("not-covered") && !covers.isEmpty()) {
      covers.remove(m.dice.below(covers.size()));
    }
    return covers;
  }

  private boolean bears(String code) {
    return knowledge.conditions().get(code).bearing() != Condition.Bearing.NO_RESTRICTION;
  }

  private Clearance.@Nullable Saw saw(String flaw) {
    int worst = m.sites.stream().mapToInt(PainSite::worst).max().orElse(0);
    if (flaw.equals("pain-up")) {
      return new Clearance.Saw(Math.max(0, worst - 4), m.falls);
    } else if (flaw.equals("new-fall") && m.falls > 0) {
      return new Clearance.Saw(worst, m.falls - 1);
    }
    return m.chance("sawSaid") ? new Clearance.Saw(worst, m.falls) : null;
  }

  /** Whom every condition and rule accepts; nobody in particular when they disagree. */
  private String by(String flaw) {
    Weights all = m.mix.weights("clinicians");
    List<String> right = new ArrayList<>(knowledge.vocabulary().list("clinicians"));
    accepted().forEach(right::retainAll);
    if (flaw.equals("wrong-clinician")) {
      return all.only(code -> !right.contains(code)).drawSome(m.dice, 1).stream()
          .findFirst()
          .orElse("chiropractor");
    }
    Weights usual = all.only(right::contains);
    return usual.codes().isEmpty()
        ? right.stream().findFirst().orElse("physician")
        : usual.draw(m.dice);
  }

  private List<List<String>> accepted() {
    List<List<String>> accepted = new ArrayList<>();
    m.conditions.stream()
        .map(answer -> knowledge.conditions().get(answer.code()).clearanceFrom())
        .filter(from -> !from.isEmpty())
        .forEach(accepted::add);
    PersonFacts facts = new PersonFacts(m.intake(), knowledge);
    knowledge.rules().all().stream()
        .filter(rule -> rule.effect() instanceof RuleEffect.AskClinician)
        .filter(rule -> facts.holds(rule.when(), m.start))
        .map(rule -> ((RuleEffect.AskClinician) rule.effect()).clearanceFrom())
        .forEach(accepted::add);
    return accepted;
  }
}
