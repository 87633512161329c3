package org.backwise.server.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backwise.documents.Documents;
import org.backwise.documents.change.ChangeWriter;
import org.backwise.documents.intake.IntakeHash;
import org.backwise.documents.programme.ProgrammeWriter;
import org.backwise.model.change.Change;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;
import org.backwise.programmes.Answer;
import org.backwise.programmes.change.ChangeRequest;
import org.backwise.programmes.change.Replanned;
import org.backwise.programmes.change.Replanner;
import org.backwise.reading.Problems;
import org.backwise.server.diary.Ids;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.drafts.Drafts;
import org.backwise.server.signin.PersonId;
import org.backwise.server.standing.Standing;
import org.backwise.server.standing.Standings;
import org.backwise.sessions.SessionKnowledge;
import org.backwise.sessions.diary.Changes;
import org.backwise.sessions.diary.DiaryEntry.ProgrammeChanged;
import org.backwise.sessions.diary.StateFromDiary;
import org.backwise.sessions.stores.Intakes;
import org.backwise.sessions.stores.Programmes;
import org.springframework.stereotype.Component;

/** Looks at changes, and keeps them. */
@Component
public final class MyChanges {
  private final Standings standings;
  private final Replanner replanner;
  private final Documents documents;
  private final Intakes intakes;
  private final Programmes programmes;
  private final Drafts drafts;
  private final ChangedDraft typed;
  private final MyDiary diary;
  private final StateFromDiary states;

  MyChanges(
      Standings standings,
      Replanner replanner,
      Documents documents,
      Intakes intakes,
      Programmes programmes,
      Drafts drafts,
      ChangedDraft typed,
      MyDiary diary,
      SessionKnowledge sessions) {
    this.standings = standings;
    this.replanner = replanner;
    this.documents = documents;
    this.intakes = intakes;
    this.programmes = programmes;
    this.drafts = drafts;
    this.typed = typed;
    this.diary = diary;
    this.states = sessions.states();
  }

  /** A programme that is there, with the answers behind it. */
  public record Current(Intake intake, Programme programme) {}

  /**
   * What could be changed; empty where there is no programme. It is the programme as it was kept:
   * the doses that follow from its days are worked out again from what is kept.
   */
  public Optional<Current> current(PersonId person) {
    Standing standing = standings.of(person);
    if (standing instanceof Standing.Ready ready) {
      return Optional.of(new Current(ready.intake(), ready.kept()));
    } else if (standing instanceof Standing.Proposal proposal) {
      return Optional.of(new Current(proposal.intake(), proposal.programme().programme()));
    }
    return Optional.empty();
  }

  /** The change in {@code text}; empty where it is none. */
  public Optional<Change> read(String text) {
    return documents.changes().read(text, new Problems());
  }

  /** What would come of {@code change} today; nothing is kept. */
  public Replanned look(PersonId person, Current current, Change change) {
    return replanner.replan(
        new ChangeRequest(
            current.intake(),
            IntakeHash::of,
            states.forChange(diary.of(person)),
            current.programme(),
            change,
            from(current.programme())));
  }

  private LocalDate from(Programme programme) {
    return diary.today().isBefore(programme.start()) ? programme.start() : diary.today();
  }

  /** What tells one outcome from every other, so that what was seen is what is kept. */
  public static String seen(Replanned.Made made) {
    return Ids.of(ProgrammeWriter.json(made.programme())).toString();
  }

  /** Keeps {@code change} where it still comes to what was {@code seen}. */
  public boolean keep(PersonId person, Change change, String seen) {
    Optional<Current> current = current(person);
    if (current.isEmpty()
        || !(look(person, current.get(), change) instanceof Replanned.Made made)
        || !seen(made).equals(seen)) {
      return false;
    }
    UUID before = programmes.newest(person.id()).orElseThrow().id();
    UUID after = UUID.randomUUID();
    add(person, after, made.answer());
    if (!made.intake().equals(current.get().intake())) {
      intakes.add(person.id(), UUID.randomUUID(), made.intake());
      drafts.keep(person, typed.with(change, drafts.of(person)));
    }
    String text = ChangeWriter.json(change);
    diary.keep(person, new ProgrammeChanged(UUID.randomUUID(), diary.now(), text, before, after));
    return true;
  }

  private void add(PersonId person, UUID id, Answer answer) {
    if (answer instanceof Answer.Approved approved) {
      programmes.add(person.id(), id, approved.approved(), diary.today());
    } else if (answer instanceof Answer.Proposed proposed) {
      programmes.propose(person.id(), id, proposed.proposed(), diary.today());
    }
  }

  /** What was changed, the newest first. */
  public List<Changes.Told> all(PersonId person) {
    return Changes.of(diary.of(person));
  }

  /** Whether both days lie in the same week of {@code programme}. */
  static boolean sameWeek(Programme programme, LocalDate one, LocalDate other) {
    return week(programme, one) == week(programme, other);
  }

  private static long week(Programme programme, LocalDate date) {
    return Math.floorDiv(ChronoUnit.DAYS.between(programme.start(), date), 7L);
  }
}
