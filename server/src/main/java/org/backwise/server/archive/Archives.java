package org.backwise.server.archive;

import java.util.List;
import java.util.UUID;
import org.backwise.documents.intake.IntakeHash;
import org.backwise.model.intake.Intake;
import org.backwise.model.state.PersonState;
import org.backwise.safety.Judge;
import org.backwise.safety.Verdict;
import org.backwise.server.drafts.Draft;
import org.backwise.server.drafts.Drafts;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.stores.AllOrNothing;
import org.backwise.sessions.stores.DiaryEntries;
import org.backwise.sessions.stores.Intakes;
import org.backwise.sessions.stores.Keeping;
import org.backwise.sessions.stores.Programmes;
import org.backwise.sessions.stores.Timetables;
import org.backwise.sessions.stores.Timetables.Timetable;
import org.springframework.stereotype.Component;

/** Gathers what is kept of a person, and takes it in again: all of it, or nothing. */
@Component
public final class Archives {
  private final Intakes intakes;
  private final Programmes programmes;
  private final DiaryEntries diary;
  private final Drafts drafts;
  private final Timetables timetables;
  private final AllOrNothing together;
  private final Judge judge;

  Archives(
      Intakes intakes,
      Programmes programmes,
      DiaryEntries diary,
      Drafts drafts,
      Timetables timetables,
      AllOrNothing together,
      Judge judge) {
    this.intakes = intakes;
    this.programmes = programmes;
    this.diary = diary;
    this.drafts = drafts;
    this.timetables = timetables;
    this.together = together;
    this.judge = judge;
  }

  /** Everything of {@code person}. */
  public Archive of(PersonId person) {
    return new Archive(
        intakes.of(person.id()),
        programmes.of(person.id()),
        diary.of(person.id()),
        drafts.of(person),
        timetables.find(person.id()).orElse(null));
  }

  /**
   * Keeps what is not there yet.
   *
   * @return false when an id of the file stands for something else here, so that nothing was kept
   */
  public boolean take(PersonId person, Archive archive) {
    return together.keep(() -> kept(person, archive));
  }

  private boolean kept(PersonId person, Archive archive) {
    UUID id = person.id();
    boolean fits =
        archive.intakes().stream().allMatch(k -> fits(intakes.add(id, k.id(), k.intake())))
            && archive.programmes().stream().allMatch(k -> fits(judged(id, k, archive)))
            && archive.diary().stream().allMatch(entry -> fits(diary.add(id, entry)));
    if (fits && drafts.of(person).equals(Draft.EMPTY)) {
      drafts.keep(person, archive.draft());
    }
    Timetable timetable = archive.timetable();
    if (fits && timetable != null && timetables.find(id).isEmpty()) {
      timetables.keep(id, timetable);
    }
    return fits;
  }

  private static boolean fits(Keeping keeping) {
    return keeping == Keeping.ADDED || keeping == Keeping.ALREADY_THERE;
  }

  /** A programme from a file is judged as any other; one that is not approved is drawn up anew. */
  private Keeping judged(UUID person, Programmes.Kept kept, Archive archive) {
    Verdict verdict =
        intakes(kept, archive).stream()
            .map(intake -> judge.judge(intake, PersonState.NEW, kept.programme()))
            .filter(v -> v instanceof Verdict.Approved || v instanceof Verdict.ProposalOnly)
            .findFirst()
            .orElse(new Verdict.Refused(List.of()));
    if (verdict instanceof Verdict.Approved approved) {
      return programmes.add(person, kept.id(), approved.programme(), kept.judgedOn());
    } else if (verdict instanceof Verdict.ProposalOnly proposal) {
      return programmes.propose(person, kept.id(), proposal.programme(), kept.judgedOn());
    }
    return Keeping.ALREADY_THERE;
  }

  /** The answers that the programme was made for, by their fingerprint. */
  private static List<Intake> intakes(Programmes.Kept kept, Archive archive) {
    return archive.intakes().stream()
        .map(Intakes.Kept::intake)
        .filter(intake -> IntakeHash.of(intake).equals(kept.programme().intakeHash()))
        .toList();
  }
}
