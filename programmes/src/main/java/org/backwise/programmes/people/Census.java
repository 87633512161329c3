package org.backwise.programmes.people;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Relaxation;
import org.backwise.model.programme.Routine;
import org.backwise.model.programme.Withheld;
import org.backwise.model.state.PersonState;
import org.backwise.programmes.Answer;
import org.backwise.programmes.ProgrammeMaker;
import org.backwise.programmes.Request;

/** Lets each person through and counts what becomes of them. */
final class Census {

  /** Work of this thread alone: what else the machine does counts not. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private static final int WEEKS = 26;
  private static final int SHORT = 5;
  private static final int MANY_LIMITS = 4;

  private final GeneratedPeople people;
  private final ProgrammeMaker maker;
  private final RulesCensus rules;
  private final long seed;

  Census(Knowledge knowledge, long seed) {
    this.people = new GeneratedPeople(knowledge, seed);
    this.maker = new ProgrammeMaker(knowledge);
    this.rules = new RulesCensus(knowledge);
    this.seed = seed;
  }

  /** Counts person {@code index}; a fault when our own draft was refused. */
  Optional<Fault> count(long index, Tally tally) {
    GeneratedPerson person = people.person(index);
    Intake intake = person.intake();
    Request request = request(person, false);
    long began = CLOCK.getCurrentThreadCpuTime();
    Answer answer = maker.make(request);
    if (answer instanceof Answer.Approved) {
      timed((CLOCK.getCurrentThreadCpuTime() - began) / 1000, tally);
    }
    tally.add("people");
    tally.add("kind", person.kind());
    String name = named(answer);
    tally.add("answer", name);
    tally.add("kind-answer", person.kind(), name);
    Optional<Withheld> inTheWay = maker.judge().withheld(intake, intake.start());
    boolean clear = flagless(intake) && inTheWay.isEmpty();
    boolean supervised = intake.clearance().limits().contains(new ClearanceLimit.SupervisedOnly());
    if (clear && !supervised) {
      tally.add("clear", group(intake));
    }
    Optional<Fault> fault = Optional.empty();
    if (answer instanceof Answer.Held held) {
      held(held.withheld(), clear && !supervised ? group(intake) : "", tally);
    } else if (answer instanceof Answer.Approved approved) {
      programme(intake, approved.approved().programme(), tally);
    } else if (answer instanceof Answer.Faulty faulty) {
      fault = fault(index, faulty, tally);
    }
    if (maker.judge().screened(intake, intake.start()).isEmpty()) {
      rules.count(intake, answer, tally);
    }
    if (inTheWay.isPresent() && maker.judge().screened(intake, intake.start()).isEmpty()) {
      fault = fault.or(() -> proposal(person, tally));
    }
    return fault;
  }

  /** Without a clearance a proposal may be asked for; it is judged as strictly. */
  private Optional<Fault> proposal(GeneratedPerson person, Tally tally) {
    Answer answer = maker.make(request(person, true));
    tally.add("proposal", named(answer));
    return answer instanceof Answer.Faulty faulty
        ? fault(person.index(), faulty, tally)
        : Optional.empty();
  }

  private Optional<Fault> fault(long index, Answer.Faulty faulty, Tally tally) {
    Set<String> broken = new LinkedHashSet<>();
    faulty.violations().forEach(violation -> broken.add(violation.rule()));
    broken.forEach(rule -> tally.add("faulty-rule", rule));
    tally.add("faulty");
    return Optional.of(new Fault(seed, index, faulty.violations()));
  }

  private Request request(GeneratedPerson person, boolean proposal) {
    String hash = seed + "-" + person.index();
    return new Request(person.intake(), hash, PersonState.NEW, proposal, WEEKS);
  }

  private static String named(Answer answer) {
    if (answer instanceof Answer.Approved) {
      return "approved";
    } else if (answer instanceof Answer.Proposed) {
      return "proposal";
    }
    return answer instanceof Answer.Held held ? held.withheld().reasons().get(0) : "faulty";
  }

  private static boolean flagless(Intake intake) {
    return intake.screening().all().isEmpty();
  }

  private static int minutes(Intake intake) {
    return intake.clearance().limits().stream()
        .filter(ClearanceLimit.MaxMinutes.class::isInstance)
        .mapToInt(limit -> ((ClearanceLimit.MaxMinutes) limit).minutes())
        .reduce(intake.availability().minutesPerSession(), Math::min);
  }

  /** Where little time or many limits leave little choice, more may be withheld. */
  private static String group(Intake intake) {
    boolean tight = minutes(intake) <= SHORT || intake.clearance().limits().size() >= MANY_LIMITS;
    return tight ? "tight" : "usual";
  }

  private static void held(Withheld withheld, String group, Tally tally) {
    withheld.reasons().forEach(reason -> tally.add("reason", reason));
    withheld.rules().forEach(rule -> tally.add("because", withheld.reasons().get(0), rule));
    if (!group.isEmpty()) {
      tally.add("clear-withheld", group);
      withheld.rules().forEach(rule -> tally.add("clear-because", rule));
    }
  }

  private static void timed(long micros, Tally tally) {
    tally.add("time", "plans");
    tally.add(micros, "time", "micros");
    tally.most(micros, "time", "most");
    int bits = 64 - Long.numberOfLeadingZeros(micros / 1000);
    tally.add("time-under-ms", "%05d".formatted(1 << bits));
  }

  private static void programme(Intake intake, Programme programme, Tally tally) {
    Set<String> chosen = new LinkedHashSet<>();
    programme.aerobic().forEach(week -> chosen.add(week.exercise()));
    int items = 0;
    for (Phase phase : programme.phases()) {
      for (Routine routine : phase.routines()) {
        routine.items().forEach(item -> chosen.add(item.exercise()));
        items += routine.items().size();
      }
    }
    tally.add(items == 0 || programme.calendar().isEmpty() ? 1 : 0, "empty");
    chosen.forEach(exercise -> tally.add("chosen", exercise));
    relaxed(intake, programme, tally);
  }

  private static void relaxed(Intake intake, Programme programme, Tally tally) {
    Set<String> steps = new LinkedHashSet<>();
    for (Relaxation relaxation : programme.relaxed()) {
      steps.add(relaxation.rule() + "/" + relaxation.cause().code());
    }
    steps.forEach(step -> tally.add("relaxed", step));
    boolean easy =
        minutes(intake) >= 15
            && intake.availability().daysPerWeek() >= 3
            && intake.clearance().limits().size() <= 2;
    if (easy) {
      tally.add("easy", "people");
      tally.add(steps.isEmpty() ? 0 : 1, "easy", "relaxed");
      steps.forEach(step -> tally.add("easy-relaxed", step));
    }
  }
}
