package org.backwise.safety;

import java.util.List;
import java.util.Map;
import org.backwise.model.programme.Notice;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.FewerDays;
import org.backwise.safety.basis.Grounds;

/** Says what an auditor would mention about a programme that keeps the rules. */
final class Remarks {

  private final Grounds grounds;

  Remarks(Grounds grounds) {
    this.grounds = grounds;
  }

  List<Notice> of(Case c) {
    return FewerDays.in(c).map(this::told).stream().toList();
  }

  private Notice told(FewerDays fewer) {
    Map<String, Integer> gaps =
        Map.of("week", fewer.week(), "days", fewer.days(), "given", fewer.given());
    return new Notice("fewer-days", grounds.words().message("notice.fewer-days", gaps));
  }
}
