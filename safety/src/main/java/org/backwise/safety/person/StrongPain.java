package org.backwise.safety.person;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.backwise.knowledge.tables.ScreeningTable;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.PainSite;

/** Pain that is strong now, new and severe, or strong for long. */
public final class StrongPain {

  private final List<PainSite> sites;
  private final ScreeningTable table;

  public StrongPain(Intake intake, ScreeningTable table) {
    this.sites = intake.pain().sites();
    this.table = table;
  }

  /** Whether the day begins with strong pain; empty: as the answers last said. */
  public boolean now(OptionalInt painNow) {
    int now = painNow.orElse(sites.stream().mapToInt(PainSite::now).max().orElse(0));
    return now >= table.reliefFromPainNow();
  }

  /** Whether a pain that began lately has been severe. */
  public boolean newAndSevere(LocalDate date) {
    return sites.stream()
        .anyMatch(
            site ->
                site.worst() >= table.reliefFromWorst()
                    && !date.isAfter(site.startedOn().plusDays(table.reliefWorstWithinDays())));
  }

  /** Whether the pain had already been strong for long on {@code date}. */
  public boolean longBefore(LocalDate date) {
    return sites.stream()
        .anyMatch(
            site ->
                site.average() >= table.gentleFromAverage()
                    && date.isAfter(site.startedOn().plusDays(table.gentleAfterDays())));
  }
}
