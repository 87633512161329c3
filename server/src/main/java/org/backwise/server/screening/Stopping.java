package org.backwise.server.screening;

import java.util.Locale;
import java.util.Optional;
import org.backwise.model.programme.Withheld;
import org.backwise.safety.Judge;
import org.backwise.server.drafts.Draft;
import org.backwise.server.intake.FormReader;
import org.springframework.stereotype.Component;

/** Whether the danger answers of a draft stop everything. */
@Component
public final class Stopping {
  private final FormReader reader;
  private final Judge judge;

  Stopping(FormReader reader, Judge judge) {
    this.reader = reader;
    this.judge = judge;
  }

  /** Why everything stops; empty when nothing does. */
  public Optional<Withheld> in(Draft draft, Locale locale) {
    return judge.danger(reader.read(draft).screening().answers(), Whereabouts.of(draft, locale));
  }
}
