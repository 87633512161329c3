package org.backwise.handouts.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;
import org.backwise.model.intake.Clearance;
import org.backwise.model.programme.Notice;
import org.backwise.model.programme.Programme;

/** From when to when, who agreed, and what to note before anything else. */
final class TopPart {

  private static final String PROPOSAL = "proposal";

  private final Subject subject;
  private final Paper paper;

  TopPart(Subject subject) {
    this.subject = subject;
    this.paper = subject.paper();
  }

  List<Element> parts() {
    List<Element> parts = new ArrayList<>();
    parts.add(Tags.p("lead", length()));
    parts.add(subject.approved() ? approved() : paper.proposal());
    Map<String, String> notes = new TreeMap<>();
    subject.told().screening().forEach(n -> notes.put(n.code(), n.text()));
    List<Notice> notices = new ArrayList<>(subject.told().screening());
    subject.programme().notices().stream()
        .filter(n -> !n.code().equals(PROPOSAL) && !notes.containsKey(n.code()))
        .forEach(notices::add);
    noted(parts, "paper.programme.notes", notices);
    noted(parts, "paper.programme.questions", subject.told().questions());
    return parts;
  }

  private String length() {
    Programme programme = subject.programme();
    int weeks = programme.phases().get(programme.phases().size() - 1).lastWeek();
    String span = paper.dates().span(programme.start(), programme.approvedUntil());
    return paper.say("paper.programme.length", Map.of("span", span, "weeks", weeks));
  }

  private Element approved() {
    Element box = Tags.div("status good", Tags.p("big", paper.say("paper.programme.approved")));
    box.add(Tags.p(whoAgreed()));
    LocalDate until = subject.intake().clearance().until();
    if (until != null) {
      box.add(Tags.p(paper.say("paper.programme.approved.until", "date", paper.dates().of(until))));
    }
    return box;
  }

  private String whoAgreed() {
    Clearance clearance = subject.intake().clearance();
    LocalDate on = clearance.on();
    if (!clearance.given() || on == null) {
      return paper.say("paper.programme.approved.anybody");
    }
    String profession = paper.texts().word("clinicians", clearance.by());
    String name = clearance.name();
    String who = name == null ? profession : name + " (" + profession + ")";
    return paper.say(
        "paper.programme.approved.by", Map.of("name", who, "date", paper.dates().of(on)));
  }

  private void noted(List<Element> parts, String heading, List<Notice> notices) {
    if (!notices.isEmpty()) {
      List<String> words =
          notices.stream().map(n -> paper.spoken(n.text(), subject.intake())).toList();
      parts.add(Tags.section(paper.say(heading), Tags.list(words)));
    }
  }
}
