package org.backwise.handouts.clinician;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;
import org.backwise.handouts.paper.Told;
import org.backwise.model.intake.Activity;
import org.backwise.model.intake.Availability;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.PainSite;
import org.backwise.model.intake.Person;
import org.backwise.model.intake.Response;
import org.backwise.model.intake.Surgery;
import org.backwise.model.programme.Notice;

/** The person's answers in words. */
final class AnswersPart {

  private final Paper paper;
  private final Intake intake;
  private final List<Notice> questions;

  AnswersPart(Paper paper, Told told) {
    this.paper = paper;
    this.intake = told.intake();
    this.questions = told.questions();
  }

  Element part() {
    String on =
        paper.say("paper.clinician.answers.on", "date", paper.dates().of(intake.answeredOn()));
    Facts facts = new Facts(paper);
    facts.row("paper.clinician.who", person(intake.person()));
    intake.pain().sites().forEach(site -> facts.named(name(site), pain(site)));
    behaviour(facts);
    facts.row("paper.clinician.conditions", each(intake.conditions(), this::condition));
    facts.row("paper.clinician.surgery", each(intake.surgery(), this::surgery));
    facts.row(
        "paper.clinician.cannot",
        each(
            intake.cannot(),
            c -> Facts.joined(paper, paper.texts().word("cannot", c.what()), c.side(), null)));
    facts.row("paper.clinician.falls", List.of(String.valueOf(intake.falls12m())));
    daily(facts);
    facts.row("paper.clinician.clearance", new ClearanceWords(paper).of(intake.clearance()));
    Element section =
        Tags.section(paper.say("paper.clinician.answers"), Tags.p("quiet", on), facts.table());
    if (!questions.isEmpty()) {
      section.add(
          Tags.p("label", paper.say("paper.programme.questions")),
          Tags.list(each(questions, Notice::text)));
    }
    return section;
  }

  private static <T> List<String> each(List<T> things, Function<T, String> words) {
    return things.stream().map(words).toList();
  }

  private List<String> person(Person person) {
    List<String> words = new ArrayList<>();
    String sex = paper.say("paper.sex." + person.sex().code());
    words.add(
        paper.say(
            "paper.clinician.born",
            Map.of("year", String.valueOf(person.birthYear()), "sex", sex)));
    var due = person.dueDate();
    if (due != null) {
      words.add(paper.say("paper.clinician.due", "date", paper.dates().of(due)));
    }
    var birth = person.gaveBirth();
    if (birth != null) {
      String mode = paper.texts().word("birthModes", birth.mode());
      words.add(
          paper.say(
              "paper.clinician.gave-birth",
              Map.of("mode", mode, "date", paper.dates().of(birth.on()))));
    }
    return words;
  }

  private String name(PainSite site) {
    String words = Facts.joined(paper, paper.texts().word("sites", site.site()), site.side(), null);
    return paper.say("paper.clinician.site", "site", words);
  }

  private List<String> pain(PainSite site) {
    Map<String, Object> gaps = new TreeMap<>();
    gaps.put("date", paper.dates().of(site.startedOn()));
    gaps.put("worst", site.worst());
    gaps.put("average", site.average());
    gaps.put("now", site.now());
    List<String> words = new ArrayList<>();
    words.add(paper.say("paper.clinician.pain", gaps));
    for (PainSite.Spread spread : site.spreads()) {
      String to = paper.texts().word("spreads", spread.to());
      words.add(
          paper.say(
              "paper.clinician.spread",
              "where",
              Facts.joined(paper, to, spread.side(), spread.since())));
    }
    if (!site.worseWith().isEmpty()) {
      String with = String.join(", ", listed("provocations", site.worseWith()));
      words.add(paper.say("paper.clinician.worse-here", "what", with));
    }
    return words;
  }

  private void behaviour(Facts facts) {
    String level = intake.pain().irritability();
    facts.row(
        "paper.clinician.irritability",
        List.of(
            level == null
                ? paper.say("paper.clinician.not-said")
                : paper.texts().word("irritability", level)));
    facts.row("paper.clinician.worse", listed("provocations", intake.pain().worseWith()));
    facts.row("paper.clinician.better", listed("provocations", intake.pain().betterWith()));
    facts.row("paper.clinician.responds", each(intake.pain().responds(), this::response));
  }

  private List<String> listed(String list, List<String> codes) {
    return each(codes, code -> paper.texts().word(list, code));
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

  private String condition(ConditionAnswer answer) {
    String region = answer.region();
    String name = paper.texts().condition(answer.code()).name();
    String whole = region == null ? name : name + " (" + Facts.plain(region) + ")";
    String status = paper.texts().word("conditionStatus", answer.status());
    return Facts.joined(paper, whole, answer.side(), answer.since()) + ", " + status;
  }

  private String surgery(Surgery surgery) {
    Map<String, String> gaps = new TreeMap<>();
    String kind = paper.texts().word("surgeries", surgery.kind());
    gaps.put("kind", Facts.joined(paper, kind, surgery.side(), null));
    gaps.put("date", paper.dates().of(surgery.on()));
    String words = paper.say("paper.clinician.surgery.on", gaps);
    var until = surgery.limitsUntil();
    return until == null
        ? words
        : words
            + ", "
            + paper.say("paper.clinician.surgery.until", "date", paper.dates().of(until));
  }

  private void daily(Facts facts) {
    Activity activity = intake.activity();
    List<String> words = new ArrayList<>();
    String level = activity.level();
    if (level != null) {
      String word = paper.texts().word("activityLevels", level).toLowerCase(Locale.ROOT);
      words.add(paper.say("paper.clinician.activity.level", "level", word));
    }
    words.addAll(listed("activities", activity.current()));
    Integer walk = activity.walkMinutes();
    if (walk != null) {
      words.add(paper.say("paper.clinician.activity.walks", "minutes", walk));
    }
    facts.row("paper.clinician.activity", words);
    facts.row("paper.clinician.setting", listed("equipment", intake.setting().equipment()));
    facts.row("paper.clinician.time", List.of(time(intake.availability())));
    facts.row(
        "paper.clinician.goals",
        each(
            intake.activities(),
            a -> paper.say("paper.clinician.goal", Map.of("name", a.name(), "now", a.now()))));
  }

  private String time(Availability time) {
    Map<String, Integer> gaps = new TreeMap<>();
    gaps.put("minutes", time.minutesPerSession());
    gaps.put("sessions", time.sessionsPerDay());
    gaps.put("days", time.daysPerWeek());
    return paper.say("paper.clinician.time.much", gaps);
  }
}
