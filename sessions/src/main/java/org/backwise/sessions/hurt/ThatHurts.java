package org.backwise.sessions.hurt;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.backwise.model.Coded;
import org.backwise.reading.Fields;

/** The decision table of {@code planning/that-hurts.yaml}. */
public final class ThatHurts {

  private static final int WORST_PAIN = 10;
  private static final int YEAR_DAYS = 366;

  private final List<HurtRow> rows;
  private final Set<HurtOutcome> reliefAfter;
  private final int settledRiseMost;
  private final int doneDays;

  private ThatHurts(
      List<HurtRow> rows, Set<HurtOutcome> reliefAfter, int settledRiseMost, int doneDays) {
    this.rows = List.copyOf(rows);
    this.reliefAfter = reliefAfter;
    this.settledRiseMost = settledRiseMost;
    this.doneDays = doneDays;
  }

  /** Reads the file. */
  public static ThatHurts read(Fields fields) {
    fields.require("evidence");
    List<HurtRow> rows = fields.list("rows", HurtRow::read);
    if (rows.isEmpty() || !rows.get(rows.size() - 1).holdsAlways()) {
      fields.problem("rows", "the last row does not hold for everything; add one that does");
    }
    return new ThatHurts(
        rows,
        outcomes(fields, "reliefAfter"),
        fields.integer("settledRiseMost", 0, WORST_PAIN),
        fields.integer("doneDays", 1, YEAR_DAYS));
  }

  private static Set<HurtOutcome> outcomes(Fields fields, String key) {
    Set<HurtOutcome> outcomes = EnumSet.noneOf(HurtOutcome.class);
    fields
        .codes(key, Coded.codes(HurtOutcome.class))
        .forEach(code -> Coded.find(HurtOutcome.class, code).ifPresent(outcomes::add));
    return outcomes;
  }

  /** What follows from {@code hurt}. */
  public HurtOutcome decide(Hurt hurt) {
    return rows.stream()
        .filter(row -> row.holds(hurt))
        .map(HurtRow::then)
        .findFirst()
        .orElse(HurtOutcome.LOCK_AND_SCREEN);
  }

  /**
   * What follows at each level 0-10 when everything else is as in {@code hurt}: for a device
   * without a connection, one list for each combination of signs.
   */
  public List<HurtOutcome> byLevel(Hurt hurt) {
    return IntStream.rangeClosed(0, WORST_PAIN).mapToObj(level -> decide(hurt.at(level))).toList();
  }

  /** Whether the relief routine may still be done on a day with this outcome. */
  public boolean reliefAfter(HurtOutcome outcome) {
    return reliefAfter.contains(outcome);
  }

  /** Whether a morning with {@code pain} is settled after a day that began with {@code start}. */
  public boolean settled(int start, int pain) {
    return pain <= start + settledRiseMost;
  }

  /** So many days of the diary go into the person state. */
  public int doneDays() {
    return doneDays;
  }
}
