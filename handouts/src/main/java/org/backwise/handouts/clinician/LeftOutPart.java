package org.backwise.handouts.clinician;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;
import org.backwise.model.evidence.Evidence;
import org.backwise.model.evidence.Source;
import org.backwise.model.programme.Exclusion;
import org.backwise.model.programme.Programme;
import org.backwise.model.rule.Rule;

/** What the rules left out: each rule with its exercises, and what the rule stands on. */
final class LeftOutPart {

  private final Paper paper;
  private final Programme programme;

  LeftOutPart(Paper paper, Programme programme) {
    this.paper = paper;
    this.programme = programme;
  }

  Element part() {
    SortedMap<String, List<Exclusion>> byRule = new TreeMap<>();
    long others = 0;
    for (Exclusion exclusion : programme.excluded()) {
      others += exclusion.rules().isEmpty() ? 1 : 0;
      for (String rule : exclusion.rules()) {
        byRule.computeIfAbsent(rule, id -> new ArrayList<>()).add(exclusion);
      }
    }
    Element section = Tags.section(paper.say("paper.clinician.left-out"), table(byRule));
    if (others > 0) {
      section.add(Tags.p(paper.say("paper.clinician.left-out.others", "count", others)));
    }
    return section.add(Tags.p("quiet", paper.say("paper.clinician.marks")), sources(byRule));
  }

  /** The rules of content first, then those of the planning page. */
  private Element table(SortedMap<String, List<Exclusion>> byRule) {
    Element rows = Element.of("tbody");
    byRule.forEach((id, gone) -> rule(id).ifPresent(rule -> rows.add(row(rule, gone))));
    byRule.forEach(
        (id, gone) -> {
          if (rule(id).isEmpty()) {
            rows.add(row(id, gone));
          }
        });
    String words = "paper.clinician.left-out";
    return Grid.of(paper, "grid rules", words, "because", "exercises", "rule", "stands").add(rows);
  }

  private Optional<Rule> rule(String id) {
    return paper.knowledge().rules().find(id);
  }

  private Element row(Rule rule, List<Exclusion> gone) {
    return Tags.row(
        List.of(paper.texts().because(rule.id()), names(gone), rule.id(), stands(rule.evidence())));
  }

  private Element row(String id, List<Exclusion> gone) {
    return Tags.row(
        List.of(
            String.join(
                "; ",
                gone.stream()
                    .filter(e -> e.rules().get(0).equals(id))
                    .map(Exclusion::reason)
                    .distinct()
                    .toList()),
            names(gone),
            id,
            paper.say("paper.clinician.left-out.house")));
  }

  private String names(List<Exclusion> gone) {
    return String.join(", ", gone.stream().map(e -> paper.exercise(e.exercise())).toList());
  }

  private static String stands(Evidence evidence) {
    List<String> on = new ArrayList<>(evidence.sources());
    on.addAll(evidence.brief());
    on.add(evidence.verification().code());
    return String.join(", ", on);
  }

  private Element sources(Map<String, List<Exclusion>> byRule) {
    SortedSet<String> ids = new TreeSet<>();
    byRule.keySet().forEach(id -> rule(id).ifPresent(r -> ids.addAll(r.evidence().sources())));
    Element list = Element.of("ul");
    for (String id : ids) {
      Source source = paper.knowledge().sources().get(id);
      list.add(Element.of("li").add(Tags.bold(id + ": ")).text(source.citation()));
    }
    return ids.isEmpty()
        ? Element.of("div")
        : Tags.div("quiet", Tags.p("label", paper.say("paper.clinician.sources")), list);
  }
}
