package org.backwise.programmes.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.vocabulary.Vocabulary;
import org.backwise.model.Side;
import org.backwise.model.intake.Activity;
import org.backwise.model.intake.Availability;
import org.backwise.model.intake.CannotDo;
import org.backwise.model.intake.Clearance;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.Pain;
import org.backwise.model.intake.PainSite;
import org.backwise.model.intake.Person;
import org.backwise.model.intake.Preferences;
import org.backwise.model.intake.ScreeningAnswers;
import org.backwise.model.intake.Setting;
import org.backwise.model.intake.Sex;
import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/**
 * A person in a few words: what is not said is plain. A woman of forty-five with mild low-back pain
 * for two hundred days, who has everything at hand and whose clinician asks for the exercise.
 */
final class Somebody {

  static final LocalDate START = LocalDate.of(2026, 11, 23);
  private static final int TERM = 280;
  private static final int DAYS = 20_000;
  private static final Vocabulary CODES = Knowledge.load().vocabulary();

  private Somebody() {}

  static Intake read(Fields f) {
    List<FlagAnswer> flags =
        f.texts("flags").stream()
            .map(text -> Findings.sided(text, Knowledge.load().flags().ids(), Somebody::flag))
            .toList();
    return new Intake(
        1,
        START,
        START,
        "GB",
        person(f),
        new ScreeningAnswers(START, 1, flags, List.of(), List.of()),
        pain(f),
        f.texts("has").stream().map(text -> Findings.condition(text, START)).toList(),
        f.texts("operated").stream().map(text -> Findings.operation(text, START)).toList(),
        clearance(f),
        new Activity(f.textOr("level", "moderate"), f.codes("does", CODES.list("activities")), 20),
        f.texts("cannot").stream()
            .map(text -> Findings.sided(text, CODES.list("cannot"), CannotDo::new))
            .toList(),
        f.integerOr("falls", 0, 0, 20),
        new Setting(CODES.list("equipment"), CODES.list("places")),
        new Availability(20, 1, 5, true),
        new Preferences(List.of(), List.of(), List.of(), List.of()),
        List.of(),
        List.of(),
        List.of());
  }

  private static FlagAnswer flag(String code, @Nullable Side side) {
    return new FlagAnswer(code, side, START.minusDays(20));
  }

  private static Person person(Fields f) {
    int year = START.getYear() - f.integerOr("age", 45, 10, 100);
    LocalDate due =
        f.has("pregnant") ? START.plusDays(TERM - f.integer("pregnant", 0, TERM + 20)) : null;
    Fields birth = f.groupOrNull("birth");
    Person.Birth gave =
        birth == null
            ? null
            : new Person.Birth(
                START.minusDays(birth.integer("days", 0, DAYS)),
                birth.codeOr("mode", "vaginal", CODES.list("birthModes")));
    return new Person(year, Sex.FEMALE, due, gave);
  }

  private static Pain pain(Fields f) {
    LocalDate began = START.minusDays(f.integerOr("painDays", 200, 0, DAYS));
    int average = f.integerOr("average", 3, 0, 10);
    int now = f.integerOr("now", Math.min(average, 3), 0, 10);
    List<PainSite.Spread> spreads =
        f.texts("spreads").stream()
            .map(
                text ->
                    Findings.sided(
                        text,
                        CODES.list("spreads"),
                        (to, side) -> new PainSite.Spread(to, side, began)))
            .toList();
    List<String> at = f.has("at") ? f.codes("at", CODES.list("sites")) : List.of("low-back");
    List<PainSite> sites = new ArrayList<>();
    at.forEach(
        s ->
            sites.add(new PainSite(s, null, began, Math.max(average, now), average, now, spreads)));
    if (f.has("also")) {
      sites.add(newer(f.text("also")));
    }
    List<String> worse = f.texts("worse");
    sites.replaceAll(site -> Findings.provoked(site, worse));
    return new Pain(
        sites,
        f.codeOr("irritability", "low", CODES.list("irritability")),
        worse.stream().filter(text -> !text.contains("@")).toList(),
        f.codes("better", CODES.list("provocations")),
        f.texts("responds").stream().map(Findings::response).toList());
  }

  /** {@code neck 20}: another place, which hurts since so many days. */
  private static PainSite newer(String text) {
    String[] words = text.split(" ");
    LocalDate began = START.minusDays(Integer.parseInt(words[1]));
    return new PainSite(words[0], null, began, 1, 1, 1, List.of());
  }

  private static Clearance clearance(Fields f) {
    String by = f.codeOr("from", "physician", CODES.list("clinicians"));
    List<ClearanceLimit> limits = new ArrayList<>();
    f.texts("allows").forEach(text -> limits.add(Findings.allowed(text)));
    if (f.has("given")) {
      limits.add(new ClearanceLimit.MustInclude(f.text("given")));
    }
    return new Clearance(by, "A. Clinician", START, List.of(), limits, null, null);
  }
}
