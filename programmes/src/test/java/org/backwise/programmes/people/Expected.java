package org.backwise.programmes.people;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is not met among three thousand people, and why that is right. */
final class Expected {

  private static final String WITHHELD = "the condition itself withholds the programme";
  private static final String RARE = "too rare among three thousand";
  private static final String GUARD = "guards against what the catalogue does not hold today";
  private static final String OTHERS = "another rule or the level keeps the same away";
  private static final String ASKS = "holds back by a clinician's word, tested in safety";

  private static final List<String> GUARDS =
      List.of(
          "asthma-no-hard-effort",
          "curved-spine-no-loaded-ends",
          "disc-no-strong-turning",
          "forward-head-rest-front-neck",
          "full-sit-up-never",
          "heart-no-hard-effort",
          "heart-no-long-holds",
          "high-impact-while-it-hurts",
          "inflamed-spine-no-hard-effort-in-flare",
          "loaded-neck-range-never",
          "ms-no-hard-effort",
          "neck-fusion-later-no-end-range",
          "neck-nerve-no-end-range",
          "not-active-yet-start-lower",
          "numb-feet-no-jolt",
          "older-neck-not-far-back",
          "older-no-high-level",
          "pregnancy-short-standing-still",
          "sitting-hurts-no-slump",
          "sitting-hurts-short-holds",
          "slip-no-strong-turning",
          "strained-neck-circle-never",
          "stroke-stay-moderate",
          "sugar-no-hard-effort-yet",
          "thin-bones-no-far-leaning-back",
          "thin-bones-no-strong-twisting",
          "torso-twist-never",
          "whiplash-no-end-range",
          "widespread-pain-start-low",
          "worn-neck-no-end-range",
          "young-no-hard-effort");
  private static final List<String> DOUBLED =
      List.of(
          "after-birth-no-water-yet",
          "after-cancer-protect-bone",
          "belly-scar-no-strain",
          "bending-forward-hurts-upper-back",
          "disc-no-end-bending",
          "disc-operation-later-no-loaded-bending",
          "fusion-later-no-loaded-ends",
          "inflamed-spine-no-end-loads",
          "irritable-no-end-range",
          "mobile-joints-no-end-range",
          "new-pain-no-end-range",
          "pregnancy-no-end-range",
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
    never.put("aneurysm-no-belly-strain", WITHHELD);
    never.put("bone-metastasis-protect-bone", WITHHELD);
    never.put("pressed-cord-no-neck-range", WITHHELD);
    never.put("buttock-nerve-short-stretch", RARE);
    never.put("new-shoulder-keep-limits", RARE);
    never.put("twisting-hurts-neck", RARE);
    return never;
  }

  /** Rules without which nothing would be otherwise, with the reason. */
  static SortedMap<String, String> neverDecide() {
    SortedMap<String, String> never = new TreeMap<>(neverHold());
    GUARDS.forEach(rule -> never.putIfAbsent(rule, GUARD));
    DOUBLED.forEach(rule -> never.putIfAbsent(rule, OTHERS));
    ASKING.forEach(rule -> never.putIfAbsent(rule, ASKS));
    return never;
  }

  /** Exercises that nobody was given, with the reason. */
  static SortedMap<String, String> neverChosen() {
    SortedMap<String, String> never = new TreeMap<>();
    never.put("all-fours-leg-slide", "others give more for the same seconds");
    never.put("dead-bug", "others give more for the same seconds");
    never.put("ankle-pumps-lying", "warm-ups are done upright while one can");
    never.put("cycling-stationary", "walking is taken first where it is eligible");
    never.put("toe-touch-standing", "only on request, and few may");
    return never;
  }
}
