package org.backwise.programmes.people;

import java.time.LocalDate;
import java.util.List;
import org.backwise.knowledge.vocabulary.Vocabulary;
import org.backwise.model.intake.Activity;
import org.backwise.model.intake.Availability;
import org.backwise.model.intake.Clearance;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.Pain;
import org.backwise.model.intake.PainSite;
import org.backwise.model.intake.Person;
import org.backwise.model.intake.Preferences;
import org.backwise.model.intake.ScreeningAnswers;
import org.backwise.model.intake.Setting;
import org.backwise.model.intake.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with time, with everything at hand, with little pain, and cleared for all they have.
 *
 * @param dueDate null: not pregnant
 * @param birth null: none
 */
record EasyPerson(
    List<String> sites,
    int average,
    List<String> conditions,
    List<ClearanceLimit> limits,
    List<String> likes,
    @Nullable LocalDate dueDate,
    Person.@Nullable Birth birth) {

  static final LocalDate START = LocalDate.of(2026, 11, 23);
  private static final Vocabulary CODES = Bench.KNOWLEDGE.vocabulary();

  static EasyPerson at(String site) {
    return new EasyPerson(List.of(site), 1, List.of(), List.of(), List.of(), null, null);
  }

  EasyPerson likes(String exercise) {
    return new EasyPerson(sites, average, conditions, limits, List.of(exercise), dueDate, birth);
  }

  EasyPerson mustDo(String exercise) {
    List<ClearanceLimit> must = List.of(new ClearanceLimit.MustInclude(exercise));
    return new EasyPerson(sites, average, conditions, must, likes, dueDate, birth);
  }

  /** By a doctor, whom every condition accepts. */
  private Clearance clearance() {
    return new Clearance("physician", "A. Clinician", START, conditions, limits, null, null);
  }

  Intake intake() {
    LocalDate began = START.minusDays(200);
    List<PainSite> pains =
        sites.stream()
            .map(s -> new PainSite(s, null, began, average + 1, average, average, List.of()))
            .toList();
    return new Intake(
        1,
        START,
        START,
        "GB",
        new Person(START.getYear() - 45, Sex.FEMALE, dueDate, birth),
        new ScreeningAnswers(START, 1, List.of(), List.of(), List.of()),
        new Pain(pains, "low", List.of(), List.of(), List.of()),
        conditions.stream().map(c -> new ConditionAnswer(c, null, null, null, "active")).toList(),
        List.of(),
        clearance(),
        new Activity("moderate", List.of(), 20),
        List.of(),
        0,
        new Setting(CODES.list("equipment"), CODES.list("places")),
        new Availability(30, 1, 5, false),
        new Preferences(List.of(), List.of(), likes, List.of()),
        List.of(),
        List.of(),
        List.of());
  }
}
