package org.backwise.programmes.people;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is not met among three thousand people, and why that is right. */
final class Expected {

  private static final String WITHHELD = "the condition itself withholds the programme";
  private static final String RARE = "too rare among three thousand; cases/rules has somebody";
  private static final String GUARD = "guards against what the catalogue does not hold today";
  private static final String JOLTS = "nobody is given what lands hard (H14), ordered or not";
  private static final String LOADS = "a weight comes by a wish or by order, seldom to them";
  private static final String SLIDERS = "sliding a nerve comes by a clinician's order alone";
  private static final String OTHERS = "another rule or the level keeps the same away";
  private static final String ASKS = "holds back by a clinician's word, tested in safety";

  private static final String ASKED = "on request, and hardly anybody asked";
  private static final String OUTDONE = "others give more for the same seconds; a wish brings it";

  private static final List<String> ASKED_FOR =
      List.of(
          "back-swim-kick",
          "band-shrug",
          "double-knee-to-chest",
          "floor-and-up-with-chair",
          "lift-light-box",
          "low-step-aerobic",
          "seated-chest-turn-table",
          "stairs-one-by-one",
          "toe-touch-standing",
          "towel-neck-bend-back",
          "yoga-legs-up-wall",
          "yoga-supported-bridge",
          "yoga-wall-half-fold");
  private static final List<String> SECOND =
      List.of(
          "all-fours-chest-turn",
          "assisted-heel-slide-towel",
          "ball-sitting-balance",
          "dead-bug",
          "dead-bug-full",
          "side-step-over",
          "single-leg-stand-fingertip",
          "stick-outward-turn-lying",
          "wall-sit-hold",
          "water-heel-raises",
          "water-jogging");
  private static final List<String> RARELY =
      List.of(
          "buttock-nerve-short-stretch",
          "knock-no-hard-effort-yet",
          "neck-canal-no-leaning-back",
          "neck-slip-no-ends",
          "new-shoulder-keep-limits",
          "once-grave-ask-again",
          "strain-no-hard-stretch",
          "sugar-out-of-range-stay-gentle",
          "twisting-hurts-neck",
          "unwell-stay-gentle",
          "upper-back-disc-no-end-range",
          "weak-heart-no-pool-yet");
  private static final List<String> GUARDS =
      List.of(
          "curved-spine-no-loaded-ends",
          "disc-no-strong-turning",
          "facet-no-leaning-back-under-load",
          "forward-head-rest-front-neck",
          "full-sit-up-never",
          "heart-no-hard-effort",
          "heart-no-long-holds",
          "loaded-neck-range-never",
          "neck-fusion-later-no-end-range",
          "neck-joints-no-far-leaning-back",
          "neck-nerve-no-end-range",
          "older-neck-not-far-back",
          "pregnancy-short-standing-still",
          "sitting-hurts-short-holds",
          "slip-no-strong-turning",
          "strained-neck-circle-never",
          "stroke-stay-moderate",
          "sugar-no-hard-effort-yet",
          "thin-bones-no-far-leaning-back",
          "torso-twist-never",
          "whiplash-no-end-range",
          "whiplash-no-weight-yet",
          "worn-neck-no-end-range",
          "worn-neck-no-far-turning");
  private static final List<String> JOLTING =
      List.of(
          "belly-wall-no-jolt",
          "bones-unsure-no-jolt",
          "broken-vertebra-no-jolt",
          "heart-and-eye-no-jolt",
          "high-impact-while-it-hurts",
          "inflamed-joints-no-jolt",
          "joints-no-jolt",
          "leg-nerve-no-jolt",
          "numb-feet-no-jolt",
          "operated-spine-no-jolt",
          "slip-no-jolt",
          "unsteady-no-jolt");
  private static final List<String> LOADING =
      List.of(
          "centralising-move-no-weight-yet",
          "hernia-or-gap-no-lifting",
          "operated-no-lifting",
          "steroids-or-height-lost-spare-bone");
  private static final List<String> SLIDING =
      List.of(
          "nerve-slider-few-at-first",
          "numb-feet-no-sliders-while-irritable",
          "operated-spine-no-nerve-sliders");
  private static final List<String> DOUBLED =
      List.of(
          "after-birth-no-water-yet",
          "belly-scar-no-strain",
          "disc-no-end-bending",
          "disc-operation-later-no-loaded-bending",
          "fusion-later-no-loaded-ends",
          "inflamed-spine-no-end-loads",
          "irritable-no-end-range",
          "knock-no-hard-effort-yet",
          "mobile-joints-no-end-range",
          "neck-nerve-no-leaning-back",
          "new-pain-no-end-range",
          "pregnancy-no-end-range",
          "thoracic-rotation-spreads-pain",
          "young-no-end-range-load");
  private static final List<String> ASKING =
      List.of(
          "after-birth-clearance",
          "disc-operation-clearance",
          "disc-surgeon-agrees",
          "operation-clearance",
          "other-operation-doctor-first",
          "pregnancy-clearance",
          "spine-surgeon-agrees",
          "thin-bones-with-new-pain-ask");

  private Expected() {}

  /** Rules that hold for nobody who could get a programme, with the reason. */
  static SortedMap<String, String> neverHold() {
    SortedMap<String, String> never = new TreeMap<>();
    never.put("bone-metastasis-protect-bone", WITHHELD);
    never.put("pressed-cord-no-neck-range", WITHHELD);
    RARELY.forEach(rule -> never.put(rule, RARE));
    return never;
  }

  /** Rules without which nothing would be otherwise, with the reason. */
  static SortedMap<String, String> neverDecide() {
    SortedMap<String, String> never = new TreeMap<>(neverHold());
    GUARDS.forEach(rule -> never.putIfAbsent(rule, GUARD));
    JOLTING.forEach(rule -> never.putIfAbsent(rule, JOLTS));
    LOADING.forEach(rule -> never.putIfAbsent(rule, LOADS));
    SLIDING.forEach(rule -> never.putIfAbsent(rule, SLIDERS));
    DOUBLED.forEach(rule -> never.putIfAbsent(rule, OTHERS));
    ASKING.forEach(rule -> never.putIfAbsent(rule, ASKS));
    return never;
  }

  /** Exercises that nobody was given, with the reason. */
  static SortedMap<String, String> neverChosen() {
    SortedMap<String, String> never = new TreeMap<>();
    never.put("ankle-pumps-lying", "warm-ups are done upright while one can");
    ASKED_FOR.forEach(id -> never.put(id, ASKED));
    SECOND.forEach(id -> never.put(id, OUTDONE));
    never.put("hip-circles-standing", "shorter warm-ups move the same, even where it is liked");
    never.put("yoga-supported-rest", "shorter cool-downs fit, even where it is liked");
    return never;
  }

  /** Those of them that a wish alone brings into a programme. */
  static List<String> givenForAWish() {
    return Stream.concat(ASKED_FOR.stream(), SECOND.stream()).toList();
  }
}
