package org.backwise.handouts.clinician;

import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;
import org.backwise.handouts.paper.Told;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Withheld;

/** The person on half a page, in the order in which a busy clinician reads. */
final class GlancePart {

  private final Paper paper;
  private final Intake intake;
  private final RequestRows request;

  GlancePart(Paper paper, Told told) {
    this.paper = paper;
    this.intake = told.intake();
    this.request = new RequestRows(paper, intake);
  }

  /** With what is asked of the clinician who looks at a programme. */
  Element with(Programme programme) {
    return section(request.of(programme, told(true)));
  }

  /** With what is asked of the clinician where there is no programme. */
  Element without(Withheld withheld) {
    return section(request.of(withheld, told(false)));
  }

  /** What the person told, and no more. */
  Element alone() {
    return section(request.onRecord(told(true)));
  }

  /** Who is stopped by one danger answer may not have come to the others. */
  private Facts told(boolean everything) {
    Facts facts = new Facts(paper);
    DangerRow danger = new DangerRow(paper, intake.screening(), everything);
    danger.whenAnswered(facts);
    facts.row("paper.clinician.who", new PersonWords(paper).of(intake));
    new PainRows(paper, intake.pain(), intake.answeredOn()).addTo(facts);
    HealthRows health = new HealthRows(paper, intake);
    health.limits(facts);
    danger.whenClear(facts);
    health.history(facts);
    return facts;
  }

  private Element section(Facts facts) {
    String on =
        paper.say("paper.clinician.answers.on", "date", paper.dates().of(intake.answeredOn()));
    return Tags.section(paper.say("paper.clinician.glance"), Tags.p("quiet", on), facts.table())
        .with("class", "section summary");
  }
}
