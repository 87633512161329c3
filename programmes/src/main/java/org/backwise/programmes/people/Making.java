package org.backwise.programmes.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.intake.CannotDo;
import org.backwise.model.intake.Clearance;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.Pain;
import org.backwise.model.intake.PainSite;
import org.backwise.model.intake.Person;
import org.backwise.model.intake.Response;
import org.backwise.model.intake.ScreeningAnswers;
import org.backwise.model.intake.SeenFor;
import org.backwise.model.intake.Sex;
import org.backwise.model.intake.Surgery;
import org.jspecify.annotations.Nullable;

/** A person while being made: each part of the making adds its answers. */
final class Making {

  final Dice dice;

  /** For what was added later, so that everything else stays as it fell. */
  final Dice later;

  final Population mix;
  final LocalDate start;
  final LocalDate answeredOn;
  final LocalDate clearedOn;
  String kind = "plain";
  int age;
  Sex sex = Sex.NOT_SAID;
  Person person = new Person(0, Sex.NOT_SAID, null, null);
  @Nullable String irritability;
  final List<PainSite> sites = new ArrayList<>();
  final List<String> worseWith = new ArrayList<>();
  final List<String> betterWith = new ArrayList<>();
  final List<Response> responds = new ArrayList<>();
  final List<ConditionAnswer> conditions = new ArrayList<>();
  final List<Surgery> surgery = new ArrayList<>();
  final List<CannotDo> cannot = new ArrayList<>();
  int falls;
  Clearance clearance = Clearance.NONE;
  final List<ClearanceLimit> limits = new ArrayList<>();
  LocalDate askedOn;
  int questions;
  final List<FlagAnswer> yes = new ArrayList<>();
  final List<FlagAnswer> unsure = new ArrayList<>();
  final List<SeenFor> seenFor = new ArrayList<>();
  final List<String> groups;
  List<String> catalogue = List.of();
  List<String> gentle = List.of();
  List<String> atHand = List.of();
  List<Exercise> exercises = List.of();
  boolean pool;
  private Habits.@Nullable Answers habits;

  Making(Population mix, Dice dice, Dice later, List<String> groups) {
    this.later = later;
    this.groups = groups;
    this.mix = mix;
    this.dice = dice;
    this.start = mix.startFrom().plusDays(dice.below(mix.startDays() + 1));
    this.answeredOn = start.minusDays(mix.answeredDaysBefore());
    this.clearedOn = start.minusDays(mix.bands("clearedDays").draw(dice));
    this.askedOn = answeredOn;
  }

  boolean chance(String share) {
    return dice.chance(mix.share(share));
  }

  String draw(String weights) {
    return mix.weights(weights).draw(dice);
  }

  /** A code, or null where the answer was left out. */
  @Nullable String drawn(String weights) {
    String code = draw(weights);
    return code.equals("-") ? null : code;
  }

  int number(String bands) {
    return mix.bands(bands).draw(dice);
  }

  /** So many of the codes as the row of counts says. */
  List<String> some(String weights, String counts) {
    return mix.weights(weights).drawSome(dice, mix.weights(counts).drawNumber(dice));
  }

  /** What could be done with the person's own things; gentle exercises unless {@code any}. */
  List<String> atHand(boolean any) {
    List<String> things = habits().setting().equipment();
    return exercises.stream()
        .filter(e -> any || gentle.contains(e.id()))
        .filter(e -> e.equipment().stream().allMatch(t -> atHand.contains(t) || things.contains(t)))
        .map(Exercise::id)
        .toList();
  }

  private Habits.Answers habits() {
    Habits.Answers drawn = habits == null ? new Habits(this).answers() : habits;
    habits = drawn;
    return drawn;
  }

  boolean hurts(List<String> codes) {
    return codes.isEmpty() || sites.stream().anyMatch(site -> codes.contains(site.site()));
  }

  Intake intake() {
    Habits.Answers habits = habits();
    return new Intake(
        1,
        answeredOn,
        start,
        "GB",
        person,
        new ScreeningAnswers(askedOn, questions, yes, unsure, seenFor),
        new Pain(sites, irritability, worseWith, betterWith, responds),
        conditions,
        surgery,
        clearance,
        habits.activity(),
        cannot,
        falls,
        habits.setting(),
        habits.availability(),
        habits.preferences(),
        habits.goals(),
        List.of(),
        List.of());
  }
}
