package org.backwise.handouts.clinician;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Page;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;
import org.backwise.handouts.paper.Told;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Withheld;

/** The sheet that a person shows to a clinician, who answers on it (R36). */
public final class ClinicianPage {

  private final Paper paper;
  private final Told told;

  private ClinicianPage(Paper paper, Told told) {
    this.paper = paper;
    this.told = told;
  }

  /** With a programme that safety has approved. */
  public static Page approved(Paper paper, Programme programme, Told told) {
    return new ClinicianPage(paper, told).with(programme, "approved");
  }

  /** With a programme that waits for the clinician's word. */
  public static Page proposed(Paper paper, Programme programme, Told told) {
    return new ClinicianPage(paper, told).with(programme, "proposal");
  }

  /** Without a programme: why there is none, and what to ask. */
  public static Page withheld(Paper paper, Withheld withheld, Told told) {
    ClinicianPage page = new ClinicianPage(paper, told);
    Element body =
        page.body("withheld", "paper.clinician.lead.withheld")
            .add(new GlancePart(paper, told).without(withheld))
            .add(new WithheldPart(paper, told).of(withheld))
            .add(page.more())
            .add(new ReplyPart(paper, told).afterVisit());
    return page.page(body, "");
  }

  /** The answers, as a piece of XHTML. */
  public static String answers(Paper paper, Told told) {
    return written(new GlancePart(paper, told).alone()) + written(new MorePart(paper, told).part());
  }

  /** The top of the sheet with a programme, as a piece of XHTML. */
  public static String glance(Paper paper, Programme programme, Told told) {
    return written(new GlancePart(paper, told).with(programme));
  }

  /** The top of the sheet without a programme, as a piece of XHTML. */
  public static String glance(Paper paper, Withheld withheld, Told told) {
    return written(new GlancePart(paper, told).without(withheld));
  }

  private static String written(Element part) {
    StringBuilder piece = new StringBuilder();
    part.write(piece);
    return piece.toString();
  }

  private Page with(Programme programme, String status) {
    Element body =
        body(status, "paper.clinician.lead")
            .add(new GlancePart(paper, told).with(programme))
            .add(more())
            .add(new ProposalPart(paper, programme).of(status.equals("approved")))
            .add(new AroundPart(paper, programme).parts())
            .add(new LeftOutPart(paper, programme).part())
            .add(new ReplyPart(paper, told).toProgramme());
    body.add(Tags.p("quiet", madeOf(programme)));
    return page(body, status.equals("approved") ? "" : "paper.foot.proposal");
  }

  private Element body(String status, String lead) {
    String classes = status.equals("approved") ? "status good" : "status stop";
    return Element.of("body")
        .add(
            Tags.heading(1, paper.say("paper.clinician.title")),
            Tags.div(classes, Tags.p("big", paper.say("paper.clinician.status." + status))),
            Tags.p("lead", paper.say(lead)),
            Element.of("p")
                .text(paper.say("paper.clinician.person") + ": ")
                .add(Tags.span("write long", "\u00a0"))
                .text(" " + paper.say("paper.clinician.birth") + ": ")
                .add(Tags.span("write", "\u00a0")));
  }

  private List<Element> more() {
    List<Element> more = new ArrayList<>();
    new AskedPart(paper, told).part().ifPresent(more::add);
    more.add(new MorePart(paper, told).part());
    return more;
  }

  private Page page(Element body, String standing) {
    return paper.page(
        paper.say("paper.clinician.title"), "clinician.css", standing, told.intake(), body);
  }

  private String madeOf(Programme programme) {
    Map<String, String> gaps = new TreeMap<>();
    gaps.put("date", paper.dates().of(told.intake().answeredOn()));
    gaps.put("version", programme.contentVersion());
    gaps.put("hash", Paper.start(programme.intakeHash()));
    return paper.say("paper.made-of", gaps);
  }
}
