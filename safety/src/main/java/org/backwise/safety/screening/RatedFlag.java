package org.backwise.safety.screening;

import java.util.ArrayList;
import java.util.List;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.rule.Tier;

/** An answered flag with the tier that counts, and the screening rules that set it. */
public record RatedFlag(FlagAnswer answer, Tier tier, List<String> rules) {

  public RatedFlag {
    rules = List.copyOf(rules);
  }

  /** The flag's id. */
  public String flag() {
    return answer.flag();
  }

  /** The flag and the rules that rated it. */
  List<String> ids() {
    List<String> ids = new ArrayList<>();
    ids.add(flag());
    ids.addAll(rules);
    return ids;
  }
}
