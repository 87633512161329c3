package org.backwise.handouts.clinician;

import java.util.ArrayList;
import java.util.List;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;
import org.backwise.handouts.paper.Told;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.LimitKind;
import org.backwise.safety.clearance.ClearanceNeeds;
import org.backwise.safety.person.CarefulAge;

/** Room for the clinician's answer; what is ticked here is what the person enters as clearance. */
final class ReplyPart {

  private final Paper paper;
  private final Intake intake;

  ReplyPart(Paper paper, Told told) {
    this.paper = paper;
    this.intake = told.intake();
  }

  /** The answer to a programme. */
  Element toProgramme() {
    Element section = reply("paper.clinician.reply", "section reply");
    for (String answer : List.of("yes", "limits", "no")) {
      String key = "paper.clinician.reply." + answer;
      section.add(tick().add(Tags.bold(paper.say(key) + ": ")).text(paper.say(key + ".what")));
    }
    section.add(limits(), covers());
    return signed(section, "paper.clinician.reply.entered");
  }

  /** The answer after a visit because of danger answers or of a condition. */
  Element afterVisit() {
    Element section = reply("paper.clinician.reply.withheld", "section");
    List<FlagAnswer> flags = intake.screening().all();
    flags.forEach(flag -> section.add(outcome(named(flag.flag()))));
    if (flags.isEmpty()) {
      section.add(outcome(paper.say("paper.clinician.programme")));
    }
    section.add(limits(), covers());
    return signed(section, "paper.clinician.reply.entered.seen");
  }

  private Element reply(String heading, String classes) {
    return Element.of("div", classes).add(Tags.heading(2, paper.say(heading)));
  }

  private Element outcome(String about) {
    Element line = Element.of("p", "tick");
    line.add(Tags.bold(paper.say("paper.clinician.reply.outcome") + " " + about + ": "));
    paper.knowledge().vocabulary().list("outcomes").stream()
        .map(outcome -> paper.texts().word("outcomes", outcome))
        .forEach(words -> line.add(choice(words)).text(" "));
    return line;
  }

  private Element limits() {
    Element part =
        Tags.div(
            "part",
            Tags.heading(3, paper.say("paper.clinician.reply.which")),
            Tags.p("quiet", paper.say("paper.clinician.reply.which.how")));
    List<LimitKind> kinds = new ArrayList<>(List.of(LimitKind.values()));
    kinds.removeAll(List.of(LimitKind.NOTE, LimitKind.ALLOW_MOTION));
    kinds.stream().filter(kind -> !kind.plain()).forEach(kind -> part.add(toFill(kind)));
    kinds.stream().filter(LimitKind::plain).forEach(kind -> part.add(tick().text(named(kind))));
    if (new WayBack(paper.knowledge()).open(intake)) {
      part.add(
          toFill(LimitKind.ALLOW_MOTION),
          Tags.p("quiet", paper.say("paper.clinician.reply.way-back")));
    }
    return part.add(
        Element.of("p").text(paper.say("paper.clinician.reply.note") + ": ").add(write("line")));
  }

  private Element toFill(LimitKind kind) {
    return tick().text(named(kind) + ": ").add(write("long"));
  }

  private String named(LimitKind kind) {
    return paper.say("paper.limit." + kind.code());
  }

  /** Conditions, operations and flags that a clearance names, each to tick. */
  private Element covers() {
    Element part = Tags.div("part", Tags.heading(3, paper.say("paper.clinician.reply.covers")));
    new ClearanceNeeds(paper.grounds())
        .covers(intake, intake.start())
        .forEach(code -> part.add(tick().text(named(code))));
    return part.add(tick().add(write("long")));
  }

  private String named(String code) {
    return paper.grounds().words().named(code);
  }

  private Element signed(Element section, String entered) {
    Element who = Element.of("p", "tick").text(paper.say("paper.clinician.reply.who") + ": ");
    paper.knowledge().vocabulary().list("clinicians").stream()
        .map(by -> paper.texts().word("clinicians", by))
        .forEach(words -> who.add(choice(words)).text(" "));
    section.add(
        Tags.div("part signed", who, line("name", "long", "date"), line("sign", "long", "until")));
    if (minor()) {
      section.add(
          Element.of("p", "signed")
              .text(paper.say("paper.clinician.reply.guardian") + ": ")
              .add(write("long")));
    }
    return section.add(Tags.p("quiet", paper.say(entered)));
  }

  private boolean minor() {
    int age = paper.knowledge().tables().screening().guardianUnder();
    return CarefulAge.under(age, intake.start(), intake.person());
  }

  private Element line(String first, String width, String second) {
    return Element.of("p", "signed")
        .text(paper.say("paper.clinician.reply." + first) + ": ")
        .add(write(width))
        .text(" " + paper.say("paper.clinician.reply." + second) + ": ")
        .add(write("short"));
  }

  private static Element choice(String words) {
    return Element.of("span", "choice").add(box()).text(" " + words);
  }

  private static Element tick() {
    return Element.of("p", "tick").add(box()).text(" ");
  }

  private static Element box() {
    return Tags.span("box", "\u00a0");
  }

  private static Element write(String width) {
    return Tags.span("write " + width, "\u00a0");
  }
}
