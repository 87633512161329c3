package org.backwise.model.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who cleared the person, when, for what and with which limits; by {@code none} nobody has.
 *
 * @param covers conditions, surgery kinds and U flags that it names
 * @param saw the figures the clinician saw; null: the dates decide
 */
public record Clearance(
    String by,
    @Nullable String name,
    @Nullable LocalDate on,
    List<String> covers,
    List<ClearanceLimit> limits,
    @Nullable Saw saw,
    @Nullable LocalDate until) {

  /** Nobody has cleared the person. */
  public static final Clearance NONE =
      new Clearance("none", null, null, List.of(), List.of(), null, null);

  public Clearance {
    covers = List.copyOf(covers);
    limits = List.copyOf(limits);
  }

  /** Whether a clinician is named at all. */
  public boolean given() {
    return !by.equals("none");
  }

  /** Where the pain spread to when the clinician agreed. */
  public List<SeenSpread> sawSpreads() {
    return saw == null ? List.of() : saw.spreads();
  }

  /**
   * What the clinician saw.
   *
   * @param spreads where the pain spread to by then; what has no date of its own is known by this
   */
  public record Saw(int worst, int falls12m, List<SeenSpread> spreads) {

    public Saw {
      spreads = List.copyOf(spreads);
    }

    /** Of pain that did not spread. */
    public Saw(int worst, int falls12m) {
      this(worst, falls12m, List.of());
    }
  }
}
