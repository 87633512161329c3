package org.backwise.handouts.clinician;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backwise.handouts.paper.Paper;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.Surgery;

/** Falls and limits, conditions and operations. */
final class HealthRows {

  private final Paper paper;
  private final Intake intake;

  HealthRows(Paper paper, Intake intake) {
    this.paper = paper;
    this.intake = intake;
  }

  void limits(Facts facts) {
    List<String> cannot =
        intake.cannot().stream()
            .map(c -> Facts.joined(paper, paper.texts().word("cannot", c.what()), c.side(), null))
            .toList();
    facts.row(
        "paper.clinician.limits",
        List.of(
            paper.say("paper.clinician.falls", "count", intake.falls12m()),
            cannot.isEmpty()
                ? paper.say("paper.clinician.no-limits")
                : paper.say("paper.clinician.cannot", "what", String.join("; ", cannot))));
  }

  void history(Facts facts) {
    facts.row(
        "paper.clinician.conditions", intake.conditions().stream().map(this::condition).toList());
    facts.row("paper.clinician.surgery", intake.surgery().stream().map(this::surgery).toList());
  }

  private String condition(ConditionAnswer answer) {
    String region = answer.region();
    String name = paper.texts().condition(answer.code()).name();
    String whole = region == null ? name : name + " (" + Facts.plain(region) + ")";
    String status = paper.texts().word("conditionStatus", answer.status());
    return Facts.joined(paper, whole, answer.side(), answer.since()) + ", " + status;
  }

  private String surgery(Surgery surgery) {
    String kind = paper.texts().word("surgeries", surgery.kind());
    List<String> words = new ArrayList<>();
    words.add(
        paper.say(
            "paper.clinician.surgery.on",
            Map.of(
                "kind", Facts.joined(paper, kind, surgery.side(), null),
                "date", paper.dates().of(surgery.on()))));
    var until = surgery.limitsUntil();
    if (until != null) {
      words.add(paper.say("paper.clinician.surgery.until", "date", paper.dates().of(until)));
    }
    return String.join(", ", words);
  }
}
