package org.backwise.handouts.clinician;

import java.util.ArrayList;
import java.util.List;
import org.backwise.handouts.paper.Paper;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Status;
import org.backwise.model.programme.Withheld;
import org.backwise.safety.clearance.ClearanceNeeds;

/** What is asked of the clinician, what is on record already, and the plan in a line. */
final class RequestRows {

  private static final String ASKED = "paper.clinician.ask";
  private static final String PLAN = "paper.clinician.plan";

  private final Paper paper;
  private final Intake intake;
  private final ClearanceNeeds needs;

  RequestRows(Paper paper, Intake intake) {
    this.paper = paper;
    this.intake = intake;
    this.needs = new ClearanceNeeds(paper.grounds());
  }

  /** With a programme. */
  Facts of(Programme programme, Facts facts) {
    boolean approved = programme.status() == Status.APPROVED;
    facts.row(ASKED, approved ? List.of(paper.say(ASKED + ".nothing")) : consent());
    onRecord(facts);
    return facts.row(PLAN, List.of(new PlanLine(paper).of(programme)));
  }

  /** Without one. */
  Facts of(Withheld withheld, Facts facts) {
    facts.row(ASKED, List.of(String.join(" ", paper.each(ASKED, intake))));
    onRecord(facts);
    List<String> why =
        withheld.reasons().stream().map(r -> paper.say("paper.clinician.reason." + r)).toList();
    return facts.row(PLAN, List.of(paper.say(PLAN + ".none", "why", String.join(", ", why))));
  }

  /** Where the agreement is on record. */
  Facts onRecord(Facts facts) {
    return facts.row("paper.clinician.clearance", new ClearanceWords(paper).of(intake.clearance()));
  }

  private List<String> consent() {
    List<String> words = new ArrayList<>(List.of(paper.say(ASKED + ".consent")));
    List<String> covers =
        needs.covers(intake, intake.start()).stream().map(paper.grounds().words()::named).toList();
    if (!covers.isEmpty()) {
      words.add(paper.say(ASKED + ".covers", "what", String.join(", ", covers)));
    }
    if (!from().isEmpty()) {
      words.add(paper.say(ASKED + ".from", "who", String.join(", ", from())));
    }
    return words;
  }

  /** Whose word counts, where not everybody's does. */
  private List<String> from() {
    List<String> all = paper.knowledge().vocabulary().list("clinicians");
    List<String> accepted =
        all.stream().filter(by -> needs.accepts(by, intake, intake.start())).toList();
    return accepted.size() == all.size()
        ? List.of()
        : accepted.stream().map(by -> paper.texts().word("clinicians", by)).toList();
  }
}
