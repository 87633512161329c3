package org.backwise.server.screening;

import java.time.LocalDate;
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

  /**
   * Why everything stops; empty when nothing does. No visit releases before all parts were asked
   * after it.
   */
  public Optional<Withheld> in(Draft draft, Locale locale) {
    Draft dated = Asking.counts(draft) ? draft : Asking.asOf(draft, LocalDate.EPOCH);
    return judge.danger(reader.read(dated).screening().answers(), Whereabouts.of(draft, locale));
  }
}
