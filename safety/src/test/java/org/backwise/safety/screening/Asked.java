package org.backwise.safety.screening;

import java.time.LocalDate;
import java.util.List;
import org.backwise.model.Side;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.intake.PainSite;
import org.backwise.model.intake.SeenFor;
import org.backwise.model.intake.SeenSpread;
import org.backwise.model.programme.Withheld;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.jspecify.annotations.Nullable;

/** Somebody who answers the danger questions, and what screening makes of it. */
final class Asked {

  static final Grounds GROUNDS = Catalogue.real();

  final PersonMaker person = new PersonMaker();

  void yes(String flag) {
    person.yes.add(new FlagAnswer(flag, PersonMaker.START.minusDays(15)));
  }

  void hadCancer() {
    person.yes.add(new FlagAnswer("cancer-history", LocalDate.of(2019, 5, 1)));
  }

  void seen(String flag, int daysBefore, String outcome) {
    LocalDate on = PersonMaker.START.minusDays(daysBefore);
    person.seenFor.add(new SeenFor(flag, "physician", on, outcome));
  }

  void saw(String flag, int daysBefore, String spread) {
    saw(flag, daysBefore, new SeenSpread(spread));
  }

  void saw(String flag, int daysBefore, SeenSpread spread) {
    LocalDate on = PersonMaker.START.minusDays(daysBefore);
    person.seenFor.add(new SeenFor(flag, "physician", on, "exercise-allowed", List.of(spread)));
  }

  void spread(String to) {
    spread(to, null);
  }

  void spread(@Nullable Side side) {
    spread(new PainSite.Spread("below-knee", side, null));
  }

  void spread(String to, @Nullable LocalDate since) {
    spread(new PainSite.Spread(to, null, since));
  }

  private void spread(PainSite.Spread spread) {
    LocalDate began = PersonMaker.START.minusWeeks(6);
    person.sites.set(0, new PainSite("low-back", null, began, 6, 4, 3, List.of(spread), List.of()));
  }

  ScreeningResult screen() {
    return new Screening(GROUNDS).screen(person.make(), PersonMaker.START);
  }

  Withheld held() {
    return ((ScreeningResult.Held) screen()).withheld();
  }
}
