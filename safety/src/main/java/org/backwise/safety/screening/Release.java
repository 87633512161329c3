package org.backwise.safety.screening;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.backwise.model.intake.Clearance;
import org.backwise.model.intake.ScreeningAnswers;
import org.backwise.model.intake.SeenFor;
import org.backwise.model.rule.Tier;
import org.backwise.safety.basis.Grounds;

/** Whether a clinician's visit or clearance releases a flag. */
final class Release {

  private final Grounds grounds;
  private final ScreeningAnswers answers;
  private final Clearance clearance;

  Release(Grounds grounds, ScreeningAnswers answers, Clearance clearance) {
    this.grounds = grounds;
    this.answers = answers;
    this.clearance = clearance;
  }

  /** Whether {@code flag} no longer holds the programme back. */
  boolean frees(RatedFlag flag) {
    return seen(flag) || flag.tier() == Tier.U && cleared(flag);
  }

  /** Whether a visit alone does so. */
  boolean seen(RatedFlag flag) {
    return switch (flag.tier()) {
      case E, S -> seenForDanger(flag);
      case U -> seenLately(flag);
      case R -> true;
    };
  }

  /** Seen after it began, and the questions asked again after that visit. */
  private boolean seenForDanger(RatedFlag flag) {
    return allowing(flag.flag()).stream()
        .anyMatch(
            visit ->
                visit.on().isAfter(flag.since(visit.saw()))
                    && answers.askedOn().isAfter(visit.on()));
  }

  /** A visit, on the day or later, that allowed exercise. */
  private boolean seenLately(RatedFlag flag) {
    return allowing(flag.flag()).stream()
        .anyMatch(visit -> !visit.on().isBefore(flag.since(visit.saw())));
  }

  private boolean cleared(RatedFlag flag) {
    LocalDate on = clearance.on();
    return clearance.given()
        && on != null
        && clinician(clearance.by())
        && clearance.covers().contains(flag.flag())
        && !on.isBefore(flag.since(clearance.sawSpreads()));
  }

  /** The latest visits for a flag, if all of that day allowed exercise; a later no undoes a yes. */
  private List<SeenFor> allowing(String flag) {
    List<SeenFor> visits =
        answers.seenFor().stream()
            .filter(visit -> visit.flag().equals(flag) && clinician(visit.by()))
            .toList();
    List<SeenFor> latest =
        visits.stream()
            .max(Comparator.comparing(SeenFor::on))
            .map(last -> visits.stream().filter(v -> v.on().equals(last.on())).toList())
            .orElse(List.of());
    return latest.stream().allMatch(SeenFor::exerciseAllowed) ? latest : List.of();
  }

  private boolean clinician(String code) {
    return grounds.knows("clinicians", code);
  }
}
