package org.backwise.server.standing;

import java.time.LocalDate;
import java.util.List;
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
import org.backwise.server.diary.MyDiary;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.SessionKnowledge;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.StateFromDiary;
import org.backwise.sessions.hurt.Usual;
import org.backwise.sessions.reaction.Eased;
import org.backwise.sessions.reaction.Easing;
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
  private final MyDiary diary;
  private final Easing easing;
  private final StateFromDiary states;
  private final int weeks;

  Standings(
      Barriers barriers,
      Intakes intakes,
      Programmes programmes,
      ProgrammeMaker maker,
      MyDiary diary,
      SessionKnowledge sessions,
      Knowledge knowledge) {
    this.barriers = barriers;
    this.intakes = intakes;
    this.programmes = programmes;
    this.maker = maker;
    this.judge = maker.judge();
    this.diary = diary;
    this.easing = sessions.easing();
    this.states = sessions.states();
    this.weeks = knowledge.tables().pages().programmeWeeks();
  }

  /** Where {@code person} stands. */
  public Standing of(PersonId person) {
    return barriers
        .before(person)
        .<Standing>map(barrier -> new Standing.Held(barrier.withheld()))
        .orElseGet(() -> answered(person));
  }

  private Standing answered(PersonId person) {
    return intakes
        .newest(person.id())
        .map(intake -> of(person, intake))
        .orElseGet(Standing.NotBegun::new);
  }

  private Standing of(PersonId person, Intake intake) {
    LocalDate day = day(intake);
    Optional<Withheld> inTheWay = judge.screened(intake, day);
    if (inTheWay.isPresent()) {
      return new Standing.Held(inTheWay.get());
    }
    return programmes
        .newest(person.id())
        .map(Programmes.Kept::programme)
        .filter(programme -> programme.intakeHash().equals(IntakeHash.of(intake)))
        .filter(programme -> !proposal(programme) || judge.withheld(intake, day).isPresent())
        .flatMap(programme -> underWay(person, intake, programme))
        .orElseGet(() -> made(person, from(day, person, intake)));
  }

  /** Answers and clearance have to stand today, or when the programme begins. */
  private LocalDate day(Intake intake) {
    LocalDate today = diary.today();
    return intake.start().isAfter(today) ? intake.start() : today;
  }

  private static boolean proposal(Programme programme) {
    return programme.status() == Status.PROPOSAL;
  }

  /**
   * With the doses that its days so far allow, climbing again as quickly as safety approves of; at
   * the worst as it was drafted, since each day is held to its smaller doses anyway.
   */
  private Optional<Standing> underWay(PersonId person, Intake intake, Programme programme) {
    Diary known = diary.of(person);
    Eased now = easing.of(programme, known, Usual.of(intake));
    return Easing.PACES.stream()
        .map(pace -> easing.of(programme, known, Usual.of(intake), pace))
        .flatMap(eased -> standing(intake, eased, programme).stream())
        .findFirst()
        .or(() -> standing(intake, new Eased(programme, now.adjustments()), programme));
  }

  private Optional<Standing> standing(Intake intake, Eased eased, Programme kept) {
    Verdict verdict = judge.judge(intake, PersonState.NEW, eased.programme(), day(intake));
    if (verdict instanceof Verdict.Approved approved) {
      return Optional.of(
          new Standing.Ready(intake, approved.programme(), kept, eased.adjustments()));
    } else if (verdict instanceof Verdict.ProposalOnly proposal) {
      return Optional.of(new Standing.Proposal(intake, proposal.programme()));
    }
    return verdict instanceof Verdict.Held held
        ? Optional.of(new Standing.Held(held.withheld()))
        : Optional.empty();
  }

  /** A programme never begins on a day that has gone by. */
  private Intake from(LocalDate day, PersonId person, Intake intake) {
    if (intake.start().equals(day)) {
      return intake;
    }
    Intake later = intake.withDates(intake.answeredOn(), day);
    intakes.add(person.id(), UUID.randomUUID(), later);
    return later;
  }

  /** A new programme, which knows of a flare-up and of what waits for a review. */
  private Standing made(PersonId person, Intake intake) {
    PersonState state = states.forDraft(diary.of(person));
    Answer answer = maker.make(new Request(intake, IntakeHash.of(intake), state, true, weeks));
    UUID id = UUID.randomUUID();
    if (answer instanceof Answer.Approved approved) {
      programmes.add(person.id(), id, approved.approved(), diary.today());
      Programme kept = approved.approved().programme();
      return new Standing.Ready(intake, approved.approved(), kept, List.of());
    } else if (answer instanceof Answer.Proposed proposed) {
      programmes.propose(person.id(), id, proposed.proposed(), diary.today());
      return new Standing.Proposal(intake, proposed.proposed());
    } else if (answer instanceof Answer.Held held) {
      return new Standing.Held(held.withheld());
    }
    return new Standing.Resting();
  }
}
