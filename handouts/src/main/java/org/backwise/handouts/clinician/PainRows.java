package org.backwise.handouts.clinician;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.handouts.paper.Paper;
import org.backwise.handouts.words.LongSince;
import org.backwise.model.intake.Pain;
import org.backwise.model.intake.PainSite;
import org.backwise.model.intake.Response;

/** The complaint, a line a place, and how it behaves. */
final class PainRows {

  private final Paper paper;
  private final Pain pain;
  private final LocalDate answeredOn;

  PainRows(Paper paper, Pain pain, LocalDate answeredOn) {
    this.paper = paper;
    this.pain = pain;
    this.answeredOn = answeredOn;
  }

  void addTo(Facts facts) {
    pain.sites()
        .forEach(
            site -> facts.named(paper.say("paper.clinician.site", "site", name(site)), told(site)));
    facts.row("paper.clinician.worse", worse());
    facts.row("paper.clinician.better", words(pain.betterWith()));
    facts.row("paper.clinician.irritability", irritability());
    facts.row("paper.clinician.responds", pain.responds().stream().map(this::response).toList());
  }

  private String name(PainSite site) {
    return Facts.joined(paper, paper.texts().word("sites", site.site()), site.side(), null);
  }

  private List<String> told(PainSite site) {
    Map<String, Object> gaps = new TreeMap<>();
    gaps.put("date", paper.dates().of(site.startedOn()));
    gaps.put("long", new LongSince(paper.texts()).of(site.startedOn(), answeredOn));
    gaps.put("worst", site.worst());
    gaps.put("average", site.average());
    gaps.put("now", site.now());
    List<String> words = new ArrayList<>(List.of(paper.say("paper.clinician.pain", gaps)));
    site.spreads().forEach(spread -> words.add(spread(spread)));
    if (site.spreads().isEmpty()) {
      words.add(paper.say("paper.clinician.no-spread"));
    }
    return words;
  }

  private String spread(PainSite.Spread spread) {
    String to = paper.texts().word("spreads", spread.to());
    String where = Facts.joined(paper, to, spread.side(), spread.since());
    return paper.say("paper.clinician.spread", "where", where);
  }

  /** What worsens all of it, then what worsens one place. */
  private List<String> worse() {
    List<String> worse = new ArrayList<>(words(pain.worseWith()));
    pain.sites().stream()
        .filter(site -> !site.worseWith().isEmpty())
        .map(site -> name(site) + ": " + String.join(", ", words(site.worseWith())))
        .forEach(worse::add);
    return worse;
  }

  private List<String> words(List<String> provocations) {
    return provocations.stream().map(code -> paper.texts().word("provocations", code)).toList();
  }

  private List<String> irritability() {
    String level = pain.irritability();
    return level == null
        ? List.of()
        : List.of(level + " (" + paper.texts().word("irritability", level) + ")");
  }

  private String response(Response response) {
    Map<String, String> gaps = new TreeMap<>();
    gaps.put("motion", paper.direction(response.segment(), response.motion()));
    gaps.put("effect", paper.texts().word("responseEffects", response.effect()));
    gaps.put(
        "who",
        response.foundBy().equals("self")
            ? paper.say("paper.clinician.self")
            : paper.texts().word("clinicians", response.foundBy()));
    return paper.say("paper.clinician.response", gaps);
  }
}
