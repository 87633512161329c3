package org.backwise.programmes;

import java.time.LocalDate;
import java.util.Optional;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Status;
import org.backwise.model.programme.Withheld;
import org.backwise.model.state.PersonState;
import org.backwise.planning.Draft;
import org.backwise.planning.Planner;
import org.backwise.safety.Judge;
import org.backwise.safety.Verdict;

/**
 * Screens, drafts and has the draft judged; nothing leaves it unjudged. May be shared by threads.
 */
public final class ProgrammeMaker {

  private static final int PROPOSED_WEEKS_MOST = 26;

  private final Judge judge;
  private final Planner planner;
  private final NoSafeProgramme none;
  private final Notices notices;

  /** A maker that goes by {@code knowledge}. */
  public ProgrammeMaker(Knowledge knowledge) {
    this.judge = Judge.of(knowledge);
    this.planner = new Planner(knowledge);
    this.none = new NoSafeProgramme(knowledge);
    this.notices = new Notices(knowledge, judge);
  }

  /** The judge whose word counts. */
  public Judge judge() {
    return judge;
  }

  /** Who drafts. */
  public Planner planner() {
    return planner;
  }

  /** Answers a request. */
  public Answer make(Request request) {
    Intake intake = request.intake();
    LocalDate start = intake.start();
    Optional<Withheld> inTheWay =
        judge.screened(intake, start).or(() -> uncleared(intake, request.proposal()));
    if (inTheWay.isPresent()) {
      return new Answer.Held(inTheWay.get());
    }
    boolean cleared = judge.withheld(intake, start).isEmpty();
    Optional<LocalDate> last = judge.lastDate(intake, cleared);
    Draft draft =
        planner.draft(
            intake,
            request.state(),
            cleared ? Status.APPROVED : Status.PROPOSAL,
            request.intakeHash(),
            request.weeks(),
            last.orElse(start.plusWeeks(PROPOSED_WEEKS_MOST)));
    return judged(intake, request.state(), draft, start);
  }

  private Optional<Withheld> uncleared(Intake intake, boolean proposal) {
    return proposal ? Optional.empty() : judge.withheld(intake, intake.start());
  }

  /** Has a draft judged from the week of {@code today} on. */
  public Answer judged(Intake intake, PersonState state, Draft draft, LocalDate today) {
    if (draft instanceof Draft.Impossible impossible) {
      return new Answer.Held(none.because(impossible, intake.clearance()));
    }
    Programme drafted = ((Draft.Planned) draft).programme();
    Optional<LocalDate> last = judge.lastDate(intake, drafted.status() == Status.APPROVED);
    Programme planned = notices.added(drafted, intake, last);
    Verdict verdict = judge.judge(intake, state, planned, today);
    if (verdict instanceof Verdict.Approved approved) {
      return new Answer.Approved(approved.programme());
    } else if (verdict instanceof Verdict.ProposalOnly proposal) {
      return new Answer.Proposed(proposal.programme());
    } else if (verdict instanceof Verdict.Held held) {
      return new Answer.Held(held.withheld());
    }
    return new Answer.Faulty(planned, ((Verdict.Refused) verdict).violations());
  }
}
