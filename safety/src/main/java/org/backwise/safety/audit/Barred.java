package org.backwise.safety.audit;

import java.util.ArrayList;
import java.util.List;
import org.backwise.safety.prescription.Bar;
import org.backwise.safety.prescription.Prescription;
import org.jspecify.annotations.Nullable;

/** A prescription of the programme that may not be given, and why. */
public record Barred(String place, Bar bar) {

  /** The same for every rule that asks: found once, when the first does. */
  static final class Known {

    private @Nullable List<Barred> found;

    List<Barred> in(Case c) {
      List<Barred> known = found == null ? Barred.find(c) : found;
      found = known;
      return known;
    }
  }

  /** Everything that stands against an item, a short version's item or an alternative. */
  public static List<Barred> in(Case c) {
    return c.barred().in(c);
  }

  private static List<Barred> find(Case c) {
    List<Barred> barred = new ArrayList<>();
    for (PhaseCase phase : c.phases()) {
      phase
          .lists()
          .flatMap(list -> list.items().stream())
          .forEach(given -> addGiven(c, phase, given, barred));
    }
    return barred;
  }

  private static void addGiven(Case c, PhaseCase phase, Given given, List<Barred> barred) {
    given.all().forEach(p -> add(c, phase, given.place(), p, barred));
    for (AlternativeCase other : AlternativeCase.of(c.grounds(), given)) {
      add(c, phase, other.place(), other.prescription(), barred);
    }
  }

  private static void add(
      Case c, PhaseCase phase, String place, Prescription prescription, List<Barred> barred) {
    for (Bar bar : c.eligibility().bars(prescription, phase.span(), phase.row())) {
      barred.add(new Barred(place, bar));
    }
  }
}
