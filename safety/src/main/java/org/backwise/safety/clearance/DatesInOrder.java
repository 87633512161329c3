package org.backwise.safety.clearance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.backwise.model.intake.Clearance;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.PainSite;
import org.backwise.model.intake.Person;
import org.backwise.model.intake.SeenSpread;
import org.backwise.model.intake.Surgery;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.screening.RatedFlag;
import org.backwise.safety.screening.Screening;

/** The clearance is not of the future, not over, and not older than what it has to know of. */
final class DatesInOrder {

  /** Where pain that spreads has reached an arm or a leg. */
  private static final List<String> LIMBS =
      List.of("above-knee", "below-knee", "upper-arm", "below-elbow");

  private final Grounds grounds;

  DatesInOrder(Grounds grounds) {
    this.grounds = grounds;
  }

  List<ClearanceGap> gaps(Intake intake, LocalDate on, LocalDate date) {
    List<ClearanceGap> gaps = new ArrayList<>();
    if (on.isAfter(date)) {
      gaps.add(new ClearanceGap("dated-later", on.toString()));
    }
    if (date.isAfter(end(intake.clearance(), on))) {
      gaps.add(new ClearanceGap("over", end(intake.clearance(), on).toString()));
    }
    for (Event event : events(intake, date)) {
      if (on.isBefore(event.date())) {
        gaps.add(new ClearanceGap("older-than", event.what()));
      }
    }
    gaps.addAll(undatedSpreads(intake, on));
    return gaps;
  }

  /** The last date on which the clearance holds. */
  private LocalDate end(Clearance clearance, LocalDate on) {
    LocalDate end =
        Objects.requireNonNullElse(
            clearance.until(), on.plusDays(grounds.tables().screening().clearanceDaysMost()));
    for (ClearanceLimit limit : clearance.limits()) {
      if (limit instanceof ClearanceLimit.ReviewBy review && review.date().isBefore(end)) {
        end = review.date();
      }
    }
    return end;
  }

  private record Event(String what, LocalDate date) {}

  private List<Event> events(Intake intake, LocalDate date) {
    List<Event> events = new ArrayList<>();
    for (Surgery surgery : intake.surgery()) {
      events.add(new Event(surgery.kind(), surgery.on()));
    }
    for (RatedFlag flag : new Screening(grounds).flagsToCover(intake, date)) {
      events.add(new Event(flag.flag(), flag.since(intake.clearance().sawSpreads())));
    }
    intoLimbs(intake)
        .forEach(
            spread ->
                Stream.ofNullable(spread.since())
                    .map(since -> new Event(spread.to(), since))
                    .forEach(events::add));
    Person.Birth birth = intake.person().gaveBirth();
    if (birth != null) {
      events.add(new Event("birth", birth.on()));
    }
    return events;
  }

  /** What has no date is as new as the answers, unless the clinician saw it. */
  private static List<ClearanceGap> undatedSpreads(Intake intake, LocalDate on) {
    List<SeenSpread> seen = intake.clearance().sawSpreads();
    return intoLimbs(intake)
        .filter(spread -> spread.since() == null && on.isBefore(intake.answeredOn()))
        .filter(spread -> seen.stream().noneMatch(saw -> saw.is(spread)))
        .map(spread -> new ClearanceGap("spread-undated", spread.to()))
        .toList();
  }

  private static Stream<PainSite.Spread> intoLimbs(Intake intake) {
    return intake.pain().sites().stream()
        .flatMap(site -> site.spreads().stream())
        .filter(spread -> LIMBS.contains(spread.to()));
  }
}
