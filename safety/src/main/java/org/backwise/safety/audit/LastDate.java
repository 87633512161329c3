package org.backwise.safety.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.backwise.knowledge.tables.ScreeningTable;
import org.backwise.model.intake.Clearance;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.intake.Intake;

/** A date after which nothing may be given, and why. */
public record LastDate(LocalDate date, String why) {

  /**
   * The earliest of a due date, the clearance's end and a review, if there is one.
   *
   * @param cleared whether the clearance stands, so that its end counts
   */
  public static Optional<LastDate> of(Intake intake, ScreeningTable table, boolean cleared) {
    List<LastDate> bounds = new ArrayList<>();
    LocalDate due = intake.person().dueDate();
    if (due != null) {
      bounds.add(new LastDate(due, "due date"));
    }
    if (cleared) {
      bounds.addAll(ofClearance(intake.clearance(), table));
    }
    return bounds.stream().min(Comparator.comparing(LastDate::date));
  }

  private static List<LastDate> ofClearance(Clearance clearance, ScreeningTable table) {
    List<LastDate> bounds = new ArrayList<>();
    LocalDate on = clearance.on();
    if (on != null) {
      LocalDate most = on.plusDays(table.clearanceDaysMost());
      bounds.add(
          new LastDate(Objects.requireNonNullElse(clearance.until(), most), "clearance's end"));
    }
    for (ClearanceLimit limit : clearance.limits()) {
      if (limit instanceof ClearanceLimit.ReviewBy review) {
        bounds.add(new LastDate(review.date(), "review"));
      }
    }
    return bounds;
  }
}
