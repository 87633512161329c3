package org.backwise.server.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.backwise.documents.intake.IntakeHash;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Status;
import org.backwise.model.programme.Withheld;
import org.backwise.model.state.PersonState;
import org.backwise.programmes.Answer;
import org.backwise.programmes.ProgrammeMaker;
import org.backwise.programmes.Request;
import org.backwise.safety.Judge;
import org.backwise.safety.Verdict;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.stores.Intakes;
import org.backwise.sessions.stores.Programmes;
import org.springframework.stereotype.Component;

/**
 * Finds where a person stands: what was told since comes first, and what is read back is judged
 * again.
 */
@Component
public final class Standings {
  private final Barriers barriers;
  private final Intakes intakes;
  private final Programmes programmes;
  private final ProgrammeMaker maker;
  private final Judge judge;
  private final Clock clock;
  private final int weeks;

  Standings(
      Barriers barriers,
      Intakes intakes,
      Programmes programmes,
      ProgrammeMaker maker,
      Clock clock,
      Knowledge knowledge) {
    this.barriers = barriers;
    this.intakes = intakes;
    this.programmes = programmes;
    this.maker = maker;
    this.clock = clock;
    this.judge = maker.judge();
    this.weeks = knowledge.tables().pages().programmeWeeks();
  }

  /** Where {@code person} stands. */
  public Standing of(PersonId person) {
    return barriers
        .before(person)
        .<Standing>map(barrier -> new Standing.Held(barrier.withheld()))
        .orElseGet(() -> answered(person.id()));
  }

  private Standing answered(UUID person) {
    return intakes
        .newest(person)
        .map(intake -> of(person, intake))
        .orElseGet(Standing.NotBegun::new);
  }

  private Standing of(UUID person, Intake intake) {
    Optional<Withheld> inTheWay = judge.screened(intake, intake.start());
    if (inTheWay.isPresent()) {
      return new Standing.Held(inTheWay.get());
    }
    return programmes
        .newest(person)
        .map(Programmes.Kept::programme)
        .filter(programme -> programme.intakeHash().equals(IntakeHash.of(intake)))
        .filter(
            programme -> proposal(programme) == judge.withheld(intake, intake.start()).isPresent())
        .map(programme -> judge.judgeAgain(intake, PersonState.NEW, programme, today()))
        .filter(verdict -> !(verdict instanceof Verdict.Refused))
        .map(verdict -> standing(intake, verdict))
        .orElseGet(() -> made(person, intake));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static boolean proposal(Programme programme) {
    return programme.status() == Status.PROPOSAL;
  }

  private Standing made(UUID person, Intake intake) {
    Answer answer =
        maker.make(new Request(intake, IntakeHash.of(intake), PersonState.NEW, true, weeks));
    if (answer instanceof Answer.Approved approved) {
      programmes.add(person, UUID.randomUUID(), approved.approved(), today());
      return new Standing.Ready(intake, approved.approved());
    } else if (answer instanceof Answer.Proposed proposed) {
      programmes.propose(person, UUID.randomUUID(), proposed.proposed(), today());
      return new Standing.Proposal(intake, proposed.proposed());
    } else if (answer instanceof Answer.Held held) {
      return new Standing.Held(held.withheld());
    }
    return new Standing.Resting();
  }

  private static Standing standing(Intake intake, Verdict verdict) {
    if (verdict instanceof Verdict.Approved approved) {
      return new Standing.Ready(intake, approved.programme());
    } else if (verdict instanceof Verdict.ProposalOnly proposal) {
      return new Standing.Proposal(intake, proposal.programme());
    } else if (verdict instanceof Verdict.Held held) {
      return new Standing.Held(held.withheld());
    }
    return new Standing.Resting();
  }
}
