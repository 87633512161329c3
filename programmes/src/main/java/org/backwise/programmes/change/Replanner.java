package org.backwise.programmes.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.change.Change;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Status;
import org.backwise.model.programme.Withheld;
import org.backwise.planning.Draft;
import org.backwise.planning.Planner;
import org.backwise.planning.present.Swap;
import org.backwise.programmes.Answer;
import org.backwise.programmes.ProgrammeMaker;
import org.backwise.safety.Judge;

/**
 * Finds the programme nearest to the present one that keeps the rules after one change, and has it
 * judged; weeks that are past stay. May be shared by threads.
 */
public final class Replanner {

  private static final int WEEK = 7;

  private final ProgrammeMaker maker;
  private final Judge judge;
  private final Planner planner;
  private final ChangedAnswers answers;
  private final Sense sense;
  private final Differences differences;

  /** A replanner that goes by {@code knowledge}. */
  public Replanner(Knowledge knowledge, ProgrammeMaker maker) {
    this.maker = maker;
    this.judge = maker.judge();
    this.planner = maker.planner();
    this.answers = new ChangedAnswers(knowledge);
    this.sense = new Sense(knowledge);
    this.differences = new Differences(knowledge);
  }

  /** Answers a request. */
  public Replanned replan(ChangeRequest request) {
    Optional<String> nothing = sense.missing(request.change(), request.intake(), rest(request));
    if (nothing.isPresent()) {
      return new Replanned.Nothing(nothing.get());
    }
    Intake changed = answers.with(request.change(), request.intake());
    Optional<Withheld> screened = judge.screened(changed, request.today());
    return screened.<Replanned>map(Replanned.Held::new).orElseGet(() -> drafted(request, changed));
  }

  private Replanned drafted(ChangeRequest request, Intake changed) {
    Programme present = request.programme();
    boolean cleared = judge.withheld(changed, request.today()).isEmpty();
    LocalDate end = present.approvedUntil();
    LocalDate last =
        judge.lastDate(changed, cleared).filter(date -> date.isBefore(end)).orElse(end);
    Draft draft =
        planner.redraft(
            changed,
            request.state(),
            cleared ? Status.APPROVED : Status.PROPOSAL,
            request.intakeHash().apply(changed),
            present,
            week(request),
            swap(request.change()),
            last);
    return judged(request, changed, maker.judged(changed, request.state(), draft, request.today()));
  }

  private Replanned judged(ChangeRequest request, Intake changed, Answer answer) {
    if (answer instanceof Answer.Held held) {
      return new Replanned.Held(held.withheld());
    } else if (answer instanceof Answer.Faulty faulty) {
      return new Replanned.Faulty(faulty.violations());
    }
    Programme made = Answer.programme(answer);
    return sense
        .failed(request.change(), made, week(request))
        .<Replanned>map(Replanned.Nothing::new)
        .orElseGet(
            () ->
                new Replanned.Made(
                    request.change(),
                    changed,
                    answer,
                    made,
                    differences.between(
                        request.programme(), made, week(request), request.change())));
  }

  private static Optional<Swap> swap(Change change) {
    return change instanceof Change.Swap s
        ? Optional.of(new Swap(s.exercise(), s.instead()))
        : Optional.empty();
  }

  private static int week(ChangeRequest request) {
    long days = ChronoUnit.DAYS.between(request.programme().start(), request.today());
    return Math.toIntExact(Math.max(0, days) / WEEK) + 1;
  }

  /** The phases that are not over. */
  private static List<Phase> rest(ChangeRequest request) {
    int week = week(request);
    return request.programme().phases().stream().filter(p -> p.lastWeek() >= week).toList();
  }
}
