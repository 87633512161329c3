package org.backwise.safety.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backwise.knowledge.tables.PhasesTable;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.PainSite;
import org.backwise.model.rule.Stage;

/** The site that hurts most on average, the first listed among equals, and its stage on a date. */
public final class MainPain {

  private final List<PainSite> all;
  private final Optional<PainSite> site;
  private final PhasesTable phases;

  public MainPain(Intake intake, PhasesTable phases) {
    this.all = intake.pain().sites();
    this.site = intake.pain().sites().stream().reduce((a, b) -> b.average() > a.average() ? b : a);
    this.phases = phases;
  }

  /** The stage of the main pain; empty when nothing hurts or content has no band for it. */
  public Optional<Stage> stage(LocalDate date) {
    return site.flatMap(main -> band(Math.max(0, weeks(main, date))));
  }

  /** Whether every place that hurts has done so long enough to be persistent. */
  public boolean allPersistent(LocalDate date) {
    return all.stream()
        .allMatch(
            pain -> band(Math.max(0, weeks(pain, date))).equals(Optional.of(Stage.PERSISTENT)));
  }

  private Optional<Stage> band(long weeks) {
    return phases.stages().entrySet().stream()
        .filter(e -> e.getValue().fromWeeks() <= weeks && weeks < e.getValue().underWeeks())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static long weeks(PainSite main, LocalDate date) {
    return Math.floorDiv(ChronoUnit.DAYS.between(main.startedOn(), date), 7L);
  }
}
