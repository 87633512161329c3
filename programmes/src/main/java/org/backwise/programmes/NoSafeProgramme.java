package org.backwise.programmes;

import java.util.ArrayList;
import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.intake.Clearance;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.programme.Withheld;
import org.backwise.planning.Draft;

/** Says that no programme keeps every rule, and which limits to talk over with a clinician. */
final class NoSafeProgramme {

  private static final String REASON = "no-safe-programme";
  private static final int STEPS = 3;

  private final Knowledge knowledge;

  NoSafeProgramme(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  Withheld because(Draft.Impossible draft, Clearance clearance) {
    Texts texts = knowledge.texts();
    String key = "withheld." + REASON;
    List<String> next = new ArrayList<>();
    for (int i = 1; i <= STEPS; i++) {
      next.add(texts.say(key + ".next." + i));
    }
    draft.rules().stream()
        .filter(rule -> knowledge.rules().has(rule))
        .forEach(rule -> next.add("Talk over: " + texts.because(rule)));
    List<String> rules = new ArrayList<>(draft.rules());
    if (clearance.limits().stream().anyMatch(ClearanceLimit.SupervisedOnly.class::isInstance)) {
      next.add(texts.say("withheld.supervised-only.next"));
      rules.add("supervised-only");
    }
    draft.unmet().forEach(unmet -> rules.add("phase " + draft.phase() + ": " + unmet));
    return new Withheld(List.of(REASON), rules, texts.say(key + ".message"), next);
  }
}
