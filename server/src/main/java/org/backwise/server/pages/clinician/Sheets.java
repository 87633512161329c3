package org.backwise.server.pages.clinician;

import java.util.List;
import java.util.Optional;
import org.backwise.documents.Documents;
import org.backwise.handouts.Handout;
import org.backwise.handouts.Handouts;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Notice;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.screening.DangerAnswers;
import org.backwise.server.signin.PersonId;
import org.backwise.server.standing.Standing;
import org.backwise.sessions.stores.Intakes;
import org.springframework.stereotype.Component;

/** The sheet for the clinician, and its top alone, as a person stands today. */
@Component
class Sheets {
  private final Intakes intakes;
  private final DangerAnswers danger;
  private final Documents documents;
  private final Handouts handouts;
  private final MyDiary diary;

  Sheets(
      Intakes intakes,
      DangerAnswers danger,
      Documents documents,
      Handouts handouts,
      MyDiary diary) {
    this.intakes = intakes;
    this.danger = danger;
    this.documents = documents;
    this.handouts = handouts;
    this.diary = diary;
  }

  /** The whole sheet; nothing for somebody who has not answered. */
  Optional<Handout> whole(PersonId person, Standing standing) {
    return answers(person)
        .flatMap(intake -> whole(handouts.asking(diary.asked(person)), standing, intake));
  }

  /** Its top as a piece of a page; empty for somebody who has not answered. */
  String top(PersonId person, Standing standing) {
    if (standing instanceof Standing.Ready ready) {
      return handouts.glance(ready.programme(), ready.intake());
    } else if (standing instanceof Standing.Proposal proposal) {
      return handouts.glance(proposal.programme(), proposal.intake());
    }
    return standing instanceof Standing.Held held
        ? answers(person).map(intake -> handouts.glance(held.withheld(), intake)).orElse("")
        : "";
  }

  /** What was answered last, danger questions that were answered since included. */
  private Optional<Intake> answers(PersonId person) {
    return intakes.newest(person.id()).map(intake -> intake.withScreening(danger.of(person)));
  }

  private Optional<Handout> whole(Handouts asking, Standing standing, Intake intake) {
    List<Notice> questions = documents.oddAnswers().in(intake);
    if (standing instanceof Standing.Ready ready) {
      return Optional.of(asking.clinician(ready.programme(), ready.intake(), questions));
    } else if (standing instanceof Standing.Proposal proposal) {
      return Optional.of(asking.clinician(proposal.programme(), proposal.intake(), questions));
    }
    return standing instanceof Standing.Held held
        ? Optional.of(asking.clinician(held.withheld(), intake, questions))
        : Optional.empty();
  }
}
