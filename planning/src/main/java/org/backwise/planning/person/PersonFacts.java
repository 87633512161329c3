package org.backwise.planning.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.Side;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpinalMotion;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.PainSite;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Stage;

/** Says whether a {@link Fact} is true of one person on a date. */
public final class PersonFacts {

  private static final String HIGH = "high";
  private static final int WEEKS_OF_PREGNANCY = 40;

  private final Intake intake;
  private final Knowledge knowledge;
  private final History history;
  private final Hurting hurting;
  private final Allowance allowance;

  /** Facts of the person who gave {@code intake}. */
  public PersonFacts(Intake intake, Knowledge knowledge) {
    this.intake = intake;
    this.knowledge = knowledge;
    this.history = new History(intake, knowledge);
    this.hurting = new Hurting(intake);
    this.allowance = new Allowance(intake, knowledge);
  }

  /** Whether {@code fact} is true on {@code date}. */
  public boolean holds(Fact fact, LocalDate date) {
    if (fact instanceof Fact.All all) {
      return all.of().stream().allMatch(f -> holds(f, date));
    } else if (fact instanceof Fact.Any any) {
      return any.of().stream().anyMatch(f -> holds(f, date));
    } else if (fact instanceof Fact.Not not) {
      return !holds(not.of(), date);
    }
    if (fact instanceof Fact.InStage in) {
      return in.stages().contains(stage(date));
    }
    if (fact instanceof Fact.Allowed allowed) {
      return allowance.names(allowed.segment(), allowed.motion()) && allowance.inForce(date);
    }
    return history(fact, date) || person(fact, date) || pain(fact, date);
  }

  /** The conditions that the person has now. */
  public List<String> conditions() {
    return intake.conditions().stream()
        .filter(c -> !history.over(c))
        .map(ConditionAnswer::code)
        .toList();
  }

  /** The movements that a clinician allows again. */
  public Allowance allowance() {
    return allowance;
  }

  /** The sides that {@code fact} is about on {@code date}. */
  public Set<Side> sides(Fact fact, LocalDate date) {
    return new AffectedSides(intake, history, hurting, this).of(fact, date);
  }

  /** Whether a movement draws the pain in; what was also seen to spread it is no way out of it. */
  public boolean drawsIn(SpinalMotion motion) {
    return responds(motion, "centralises") && !responds(motion, "peripheralises");
  }

  /** Whether some movement of this part of the spine draws the pain in. */
  public boolean anyDrawsIn(Segment segment) {
    return intake.pain().responds().stream()
        .anyMatch(r -> r.segment() == segment && r.effect().equals("centralises"));
  }

  private boolean responds(SpinalMotion motion, String effect) {
    return intake.pain().responds().stream()
        .filter(r -> r.segment() == motion.segment() && r.motion() == motion.motion())
        .anyMatch(r -> r.effect().equals(effect));
  }

  /** Whether the pain flares easily; who did not say is taken to say so. */
  public boolean irritable() {
    return irritability().equals(HIGH);
  }

  private String irritability() {
    String own = intake.pain().irritability();
    return own == null ? HIGH : own;
  }

  /** The site that hurts most on average; the first listed among equals. */
  public PainSite mainSite() {
    Comparator<PainSite> byAverage = Comparator.comparingInt(PainSite::average);
    return intake.pain().sites().stream()
        .reduce((a, b) -> byAverage.compare(a, b) >= 0 ? a : b)
        .orElseThrow();
  }

  /** The stage of the main pain on {@code date}. */
  public Stage stage(LocalDate date) {
    int weeks = (int) Math.max(0, History.weeks(mainSite().startedOn(), date));
    return knowledge.tables().phases().stage(weeks);
  }

  private boolean history(Fact fact, LocalDate date) {
    if (fact instanceof Fact.HasCondition has) {
      return history.conditions(has, date).findAny().isPresent();
    } else if (fact instanceof Fact.HadSurgery had) {
      return history.operations(had, date).findAny().isPresent();
    } else if (fact instanceof Fact.Pregnant pregnant) {
      LocalDate due = intake.person().dueDate();
      long week = due == null ? -1 : WEEKS_OF_PREGNANCY - ceilWeeks(date, due);
      return due != null && week >= pregnant.fromWeek() && week < pregnant.underWeek();
    } else if (fact instanceof Fact.GaveBirth gave) {
      var birth = intake.person().gaveBirth();
      return birth != null
          && History.weeks(birth.on(), date) < gave.underWeeks()
          && (gave.modes().isEmpty() || gave.modes().contains(birth.mode()));
    } else if (fact instanceof Fact.HasFlag has) {
      return intake.screening().all().stream().anyMatch(a -> has.flags().contains(a.flag()));
    }
    return false;
  }

  private boolean person(Fact fact, LocalDate date) {
    if (fact instanceof Fact.Always) {
      return true;
    } else if (fact instanceof Fact.Age age) {
      int oldest = date.getYear() - intake.person().birthYear();
      return oldest >= age.from() && oldest - 1 < age.under();
    } else if (fact instanceof Fact.Falls falls) {
      return intake.falls12m() >= falls.from();
    } else if (fact instanceof Fact.Cannot cannot) {
      return intake.cannot().stream().anyMatch(c -> cannot.codes().contains(c.what()));
    } else if (fact instanceof Fact.ActivityLevel level) {
      String own = intake.activity().level();
      return level.levels().contains(own == null ? "low" : own);
    } else if (fact instanceof Fact.Does does) {
      return anyOf(intake.activity().current(), does.activities());
    }
    return false;
  }

  private boolean pain(Fact fact, LocalDate date) {
    List<PainSite> sites = intake.pain().sites();
    if (fact instanceof Fact.WorseWith worse) {
      return anyOf(intake.pain().worseAnywhere(), worse.codes());
    } else if (fact instanceof Fact.BetterWith better) {
      return anyOf(intake.pain().betterWith(), better.codes());
    } else if (fact instanceof Fact.Irritability irritability) {
      return irritability.levels().contains(irritability());
    } else if (fact instanceof Fact.PainAt at) {
      return hurting.sites(at, date).findAny().isPresent();
    } else if (fact instanceof Fact.PainNow now) {
      return sites.stream().anyMatch(s -> s.now() >= now.from());
    } else if (fact instanceof Fact.PainAverage average) {
      return sites.stream().anyMatch(s -> s.average() >= average.from());
    } else if (fact instanceof Fact.SpreadsTo to) {
      return hurting.spreads(to, date).findAny().isPresent();
    } else if (fact instanceof Fact.Responds responds) {
      return intake.pain().responds().stream()
          .anyMatch(
              r ->
                  r.segment() == responds.segment()
                      && r.motion() == responds.motion()
                      && r.effect().equals(responds.effect()));
    }
    return false;
  }

  private static boolean anyOf(List<String> own, List<String> asked) {
    return own.stream().anyMatch(asked::contains);
  }

  private static long ceilWeeks(LocalDate from, LocalDate to) {
    return -Math.floorDiv(-ChronoUnit.DAYS.between(from, to), 7L);
  }
}
