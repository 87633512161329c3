package org.backwise.safety.audit.rules;

import java.util.List;
import org.backwise.safety.audit.AlternativeCase;
import org.backwise.safety.audit.Findings;
import org.backwise.safety.audit.Given;

/** What an alternative has to be beside eligible. */
final class AlternativeFits {

  private static final List<String> STEPS = List.of("easier", "equal", "harder");

  private AlternativeFits() {}

  static void check(AlternativeCase other, Given given, boolean firstPhase, Findings findings) {
    if (!other.prescription().exercise().roles().contains(given.item().role())) {
      findings.add(other.place(), "cannot play the part " + given.item().role().code());
    }
    String than = other.alternative().than();
    if (!STEPS.contains(than)) {
      findings.add(other.place(), "is (" + than + "), which is none of " + STEPS);
    }
    if (than.equals("harder") && firstPhase) {
      findings.add(other.place(), "is harder, in the first phase");
    }
  }
}
