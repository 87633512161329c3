package org.backwise.handouts.clinician;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;
import org.backwise.handouts.paper.Told;
import org.backwise.model.intake.Activity;
import org.backwise.model.intake.Availability;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Notice;

/** What the programme goes by beside the complaint: days, things, time, goals; what was told. */
final class MorePart {

  private final Paper paper;
  private final Told told;

  MorePart(Paper paper, Told told) {
    this.paper = paper;
    this.told = told;
  }

  Element part() {
    Intake intake = told.intake();
    Facts facts = new Facts(paper);
    facts.row("paper.clinician.activity", active(intake.activity()));
    facts.row("paper.clinician.setting", words("equipment", intake.setting().equipment()));
    facts.row("paper.clinician.time", List.of(time(intake.availability())));
    facts.row(
        "paper.clinician.goals",
        intake.activities().stream()
            .map(a -> paper.say("paper.clinician.goal", Map.of("name", a.name(), "now", a.now())))
            .toList());
    Element section = Tags.section(paper.say("paper.clinician.more"), facts.table());
    lines(section, "paper.clinician.danger.told", told.screening());
    lines(section, "paper.programme.questions", told.questions());
    return section;
  }

  private void lines(Element section, String label, List<Notice> notices) {
    if (!notices.isEmpty()) {
      section.add(
          Tags.p("label", paper.say(label)),
          Tags.list(notices.stream().map(n -> paper.spoken(n.text(), told.intake())).toList()));
    }
  }

  private List<String> words(String list, List<String> codes) {
    return codes.stream().map(code -> paper.texts().word(list, code)).toList();
  }

  private List<String> active(Activity activity) {
    List<String> words = new ArrayList<>();
    String level = activity.level();
    if (level != null) {
      String word = paper.texts().word("activityLevels", level).toLowerCase(Locale.ROOT);
      words.add(paper.say("paper.clinician.activity.level", "level", word));
    }
    words.addAll(words("activities", activity.current()));
    Integer walk = activity.walkMinutes();
    if (walk != null) {
      words.add(paper.say("paper.clinician.activity.walks", "minutes", walk));
    }
    return words;
  }

  private String time(Availability time) {
    Map<String, Integer> gaps = new TreeMap<>();
    gaps.put("minutes", time.minutesPerSession());
    gaps.put("sessions", time.sessionsPerDay());
    gaps.put("days", time.daysPerWeek());
    return paper.say("paper.clinician.time.much", gaps);
  }
}
