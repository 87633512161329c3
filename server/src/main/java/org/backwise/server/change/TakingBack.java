package org.backwise.server.change;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backwise.documents.intake.IntakeHash;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.change.Change;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;
import org.backwise.programmes.change.ChangedAnswers;
import org.backwise.safety.Judge;
import org.backwise.safety.Verdict;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.drafts.Drafts;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.SessionKnowledge;
import org.backwise.sessions.diary.Changes;
import org.backwise.sessions.diary.DiaryEntry.ChangeTakenBack;
import org.backwise.sessions.diary.DiaryEntry.ProgrammeChanged;
import org.backwise.sessions.diary.StateFromDiary;
import org.backwise.sessions.stores.Intakes;
import org.backwise.sessions.stores.Programmes;
import org.springframework.stereotype.Component;

/**
 * Takes the newest change back: the programme and the answers are what they were, judged anew. So
 * it goes while nothing else has been told since and the week of the change is not over.
 */
@Component
public final class TakingBack {
  private final MyChanges changes;
  private final ChangedAnswers answers;
  private final Intakes intakes;
  private final Programmes programmes;
  private final Judge judge;
  private final Drafts drafts;
  private final ChangedDraft typed;
  private final MyDiary diary;
  private final StateFromDiary states;

  TakingBack(
      MyChanges changes,
      Knowledge knowledge,
      Intakes intakes,
      Programmes programmes,
      Judge judge,
      Drafts drafts,
      ChangedDraft typed,
      MyDiary diary,
      SessionKnowledge sessions) {
    this.changes = changes;
    this.answers = new ChangedAnswers(knowledge);
    this.intakes = intakes;
    this.programmes = programmes;
    this.judge = judge;
    this.drafts = drafts;
    this.typed = typed;
    this.diary = diary;
    this.states = sessions.states();
  }

  /** What there was before a change. */
  private record Before(ProgrammeChanged entry, Change change, Intake intake, Verdict verdict) {}

  /** The change that can be taken back. */
  public Optional<ProgrammeChanged> offered(PersonId person) {
    return before(person).map(Before::entry);
  }

  /** Takes back the change {@code entry}, if it is the one that can be. */
  public boolean take(PersonId person, UUID entry) {
    Optional<Before> before = before(person).filter(b -> b.entry().id().equals(entry));
    before.ifPresent(b -> restore(person, b));
    return before.isPresent();
  }

  private void restore(PersonId person, Before before) {
    UUID id = UUID.randomUUID();
    if (before.verdict() instanceof Verdict.Approved approved) {
      programmes.add(person.id(), id, approved.programme(), diary.today());
    } else if (before.verdict() instanceof Verdict.ProposalOnly proposal) {
      programmes.propose(person.id(), id, proposal.programme(), diary.today());
    }
    if (!intakes.newest(person.id()).filter(before.intake()::equals).isPresent()) {
      intakes.add(person.id(), UUID.randomUUID(), before.intake());
      drafts.keep(person, typed.without(before.change(), drafts.of(person), before.intake()));
    }
    diary.keep(person, new ChangeTakenBack(UUID.randomUUID(), diary.now(), before.entry().id()));
  }

  private Optional<Before> before(PersonId person) {
    return changes.all(person).stream()
        .findFirst()
        .filter(told -> !told.takenBack())
        .map(Changes.Told::entry)
        .flatMap(entry -> changes.read(entry.change()).flatMap(c -> before(person, entry, c)));
  }

  private Optional<Before> before(PersonId person, ProgrammeChanged entry, Change change) {
    List<Programmes.Kept> kept = programmes.of(person.id());
    boolean newest = !kept.isEmpty() && kept.get(kept.size() - 1).id().equals(entry.after());
    return kept.stream()
        .filter(programme -> newest && programme.id().equals(entry.before()))
        .map(Programmes.Kept::programme)
        .filter(programme -> MyChanges.sameWeek(programme, entry.date(), diary.today()))
        .findFirst()
        .flatMap(programme -> judged(person, entry, change, programme));
  }

  private Optional<Before> judged(
      PersonId person, ProgrammeChanged entry, Change change, Programme programme) {
    return earlier(person, change)
        .filter(intake -> IntakeHash.of(intake).equals(programme.intakeHash()))
        .map(
            intake ->
                new Before(
                    entry,
                    change,
                    intake,
                    judge.judgeAgain(
                        intake, states.forChange(diary.of(person)), programme, diary.today())))
        .filter(
            before ->
                before.verdict() instanceof Verdict.Approved
                    || before.verdict() instanceof Verdict.ProposalOnly);
  }

  /** The answers that the change was made of, where nothing was told since. */
  private Optional<Intake> earlier(PersonId person, Change change) {
    List<Intake> all = intakes.of(person.id()).stream().map(Intakes.Kept::intake).toList();
    Intake newest = all.get(all.size() - 1);
    if (change instanceof Change.Swap) {
      return Optional.of(newest);
    }
    return Optional.of(all)
        .filter(list -> list.size() > 1)
        .map(list -> list.get(list.size() - 2))
        .filter(intake -> answers.with(change, intake).equals(newest));
  }
}
