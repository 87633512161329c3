package org.backwise.server.screening;

import java.util.Optional;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.ScreeningAnswers;
import org.backwise.server.drafts.Draft;
import org.backwise.server.drafts.Drafts;
import org.backwise.server.intake.FormReader;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.stores.Intakes;
import org.springframework.stereotype.Component;

/** A person's danger answers as they stand now, though their other answers may be older. */
@Component
public final class DangerAnswers {
  private final Drafts drafts;
  private final Intakes intakes;
  private final FormReader reader;

  DangerAnswers(Drafts drafts, Intakes intakes, FormReader reader) {
    this.drafts = drafts;
    this.intakes = intakes;
    this.reader = reader;
  }

  /** Those of the form where it was asked, else those of the answers that count. */
  public ScreeningAnswers of(PersonId person) {
    Draft draft = Asking.newest(drafts.of(person));
    Optional<Intake> counts = Asking.counts(draft) ? Optional.empty() : intakes.newest(person.id());
    return counts.map(Intake::screening).orElseGet(() -> reader.read(draft).screening().answers());
  }
}
