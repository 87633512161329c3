package org.backwise.safety.clearance;

import java.time.LocalDate;
import java.util.List;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.intake.PainSite;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.jspecify.annotations.Nullable;

/** Somebody with a clearance, and what it lacks. */
final class Cleared {

  final PersonMaker person = new PersonMaker();

  void condition(String code, String status) {
    person.conditions.add(new ConditionAnswer(code, null, null, null, status));
  }

  void spread(String to, @Nullable LocalDate since) {
    spread(new PainSite.Spread(to, null, since));
  }

  void spread(PainSite.Spread spread) {
    PainSite site = person.sites.get(0);
    person.sites.set(
        0,
        new PainSite(
            site.site(),
            null,
            site.startedOn(),
            site.worst(),
            site.average(),
            site.now(),
            List.of(spread)));
  }

  List<String> gaps() {
    return gaps(Catalogue.real());
  }

  List<String> gaps(Grounds grounds) {
    return new ClearanceCheck(grounds)
        .gaps(person.make(), PersonMaker.START).stream().map(ClearanceGap::toString).toList();
  }
}
