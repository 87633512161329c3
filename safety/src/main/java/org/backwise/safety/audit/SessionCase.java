package org.backwise.safety.audit;

import java.time.LocalDate;
import java.util.List;
import org.backwise.safety.prescription.Prescription;

/** One session of the calendar with the items that it holds. */
public record SessionCase(LocalDate date, int week, ItemList list) {

  /** What is done in it. */
  public List<Prescription> done() {
    return list.items().stream().map(given -> given.in(week)).toList();
  }
}
