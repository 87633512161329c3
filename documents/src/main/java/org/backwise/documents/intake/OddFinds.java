package org.backwise.documents.intake;

import java.util.ArrayList;
import java.util.List;
import org.backwise.model.Side;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.PainSite;
import org.backwise.model.intake.Preferences;
import org.backwise.model.intake.Response;
import org.backwise.model.intake.Sex;
import org.jspecify.annotations.Nullable;

/** Looks for odd answers; each find says what it is about. */
final class OddFinds {

  private static final List<String> NEED_WALKING =
      List.of("running", "jumping-sports", "contact-sports", "walking", "tennis", "dancing");

  private static final String CANCER = "cancer-history";
  private static final List<String> OF_CANCER = List.of("cancer-treated", "bone-metastasis");

  private final Intake intake;
  private final IntakeBounds bounds;

  OddFinds(Intake intake, IntakeBounds bounds) {
    this.intake = intake;
    this.bounds = bounds;
  }

  List<String> find(String code) {
    return switch (code) {
      case "spread-on-other-side" -> spreadsAcross();
      case "worse-and-better" -> both(intake.pain().worseWith(), intake.pain().betterWith());
      case "worst-below-others" -> worstBelowOthers();
      case "both-effects" -> bothEffects();
      case "flag-yes-and-unsure" -> both(flags(intake.screening().yes()), unsure());
      case "cancer-without-flag" -> cancerWithoutFlag();
      case "pregnant-and-male" -> when(pregnant() && intake.person().sex() == Sex.MALE);
      case "pregnant-age" -> when(pregnant() && !usualAge());
      case "pregnancy-without-date" -> when(has("pregnancy") && !pregnant());
      case "birth-not-given" -> when(has("post-partum") && intake.person().gaveBirth() == null);
      case "liked-and-avoided" -> likedAndAvoided();
      case "active-but-cannot-walk" -> activeButCannotWalk();
      default -> throw new IllegalArgumentException("no question has the code " + code);
    };
  }

  private List<String> spreadsAcross() {
    return intake.pain().sites().stream()
        .filter(s -> s.spreads().stream().anyMatch(p -> opposite(s.side(), p.side())))
        .map(PainSite::site)
        .distinct()
        .toList();
  }

  private static boolean opposite(@Nullable Side one, @Nullable Side other) {
    return (one == Side.LEFT && other == Side.RIGHT) || (one == Side.RIGHT && other == Side.LEFT);
  }

  private List<String> worstBelowOthers() {
    return intake.pain().sites().stream()
        .filter(s -> s.worst() < Math.max(s.average(), s.now()))
        .map(PainSite::site)
        .distinct()
        .toList();
  }

  private List<String> bothEffects() {
    List<Response> all = intake.pain().responds();
    return all.stream()
        .filter(r -> all.stream().anyMatch(o -> contradicts(r, o)))
        .map(r -> r.segment().code() + " " + r.motion().code())
        .distinct()
        .toList();
  }

  private static boolean contradicts(Response one, Response other) {
    return one.segment() == other.segment()
        && one.motion() == other.motion()
        && !one.effect().equals(other.effect());
  }

  private List<String> unsure() {
    return flags(intake.screening().unsure());
  }

  private static List<String> flags(List<FlagAnswer> answers) {
    return answers.stream().map(FlagAnswer::flag).toList();
  }

  /** However long ago, and also where it has gone. */
  private List<String> cancerWithoutFlag() {
    boolean told = flags(intake.screening().yes()).contains(CANCER) || unsure().contains(CANCER);
    List<String> conditions = intake.conditions().stream().map(ConditionAnswer::code).toList();
    return told ? List.of() : both(OF_CANCER, conditions);
  }

  private boolean pregnant() {
    return intake.person().dueDate() != null;
  }

  private boolean usualAge() {
    return PersonPart.asksPregnancy(
        Sex.FEMALE, intake.person().birthYear(), intake.answeredOn(), bounds);
  }

  private boolean has(String condition) {
    return intake.conditions().stream()
        .anyMatch(c -> c.code().equals(condition) && !c.status().equals("settled"));
  }

  private List<String> likedAndAvoided() {
    Preferences wishes = intake.preferences();
    List<String> found = new ArrayList<>(both(wishes.likeKinds(), wishes.avoidKinds()));
    found.addAll(both(wishes.like(), wishes.avoid()));
    return found;
  }

  private List<String> activeButCannotWalk() {
    boolean cannot = intake.cannot().stream().anyMatch(c -> c.what().equals("walk-unaided"));
    return cannot ? both(NEED_WALKING, intake.activity().current()) : List.of();
  }

  private static List<String> both(List<String> one, List<String> other) {
    return one.stream().filter(other::contains).distinct().toList();
  }

  private static List<String> when(boolean found) {
    return found ? List.of("") : List.of();
  }
}
