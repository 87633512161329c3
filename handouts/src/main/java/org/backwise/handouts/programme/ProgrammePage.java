package org.backwise.handouts.programme;

import java.util.Map;
import java.util.TreeMap;
import org.backwise.handouts.exercises.ExercisesPage;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Page;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;
import org.backwise.handouts.paper.Told;
import org.backwise.model.programme.Programme;

/** The programme for the person who does it, or a proposal that is not yet to be done. */
public final class ProgrammePage {

  private final Subject subject;
  private final Paper paper;

  private ProgrammePage(Subject subject) {
    this.subject = subject;
    this.paper = subject.paper();
  }

  /** The page of a programme that safety has approved. */
  public static Page approved(Paper paper, Programme programme, Told told) {
    return new ProgrammePage(new Subject(paper, programme, true, told)).page();
  }

  /** The page of a programme that lacks its clearance. */
  public static Page proposed(Paper paper, Programme programme, Told told) {
    return new ProgrammePage(new Subject(paper, programme, false, told)).page();
  }

  private Page page() {
    String title = paper.say("paper.programme.title" + (subject.approved() ? "" : ".proposal"));
    Element body =
        Element.of("body")
            .add(Tags.heading(1, title))
            .add(new TopPart(subject).parts())
            .add(new SafetyPart(subject).parts())
            .add(new WeekPart(subject).part())
            .add(new PhasePart(subject).parts())
            .add(new AroundPart(subject).parts())
            .add(ExercisesPage.all(paper, subject.programme(), "section phase how"))
            .add(Tags.p("quiet", madeOf()));
    String standing = subject.approved() ? "" : "paper.foot.proposal";
    return paper.page(title, "programme.css", standing, subject.intake(), body);
  }

  private String madeOf() {
    Map<String, String> gaps = new TreeMap<>();
    gaps.put("date", paper.dates().of(subject.intake().answeredOn()));
    gaps.put("version", subject.programme().contentVersion());
    gaps.put("hash", Paper.start(subject.programme().intakeHash()));
    return paper.say("paper.made-of", gaps);
  }
}
