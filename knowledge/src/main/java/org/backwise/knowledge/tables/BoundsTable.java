package org.backwise.knowledge.tables;

import java.util.List;

/** {@code bounds.yaml}: the numbers of H6 to H11; shares and factors in thousandths. */
public record BoundsTable(
    FewItems fewItems,
    int repetitionsLeast,
    int stretchHoldLeast,
    int stretchDayLeast,
    int stretchDayRelaxed,
    int stretchWeekNote,
    StretchDoses stretchDoses,
    int stretchDays,
    int stretchDaysRelaxed,
    int twiceAWeek,
    int recoveryShareFromMilli,
    int overuseLoadShareFromMilli,
    int growthFactorMilli,
    int startVolumeMilli,
    int restDaysMost,
    int lightKilogramsMost) {

  /**
   * H8: how many work and stretch items.
   *
   * @param usual what a routine is filled to
   * @param roomy what longer routines are filled to, the shortest first
   * @param urgentFrom for a group that a site names with this weight, one item more rather than
   *     nothing for its weightiest need
   */
  public record FewItems(
      int usual,
      List<Roomy> roomy,
      int urgentFrom,
      int wordFrom,
      int ceiling,
      int distinctExtra,
      int regionsForExtra) {

    public FewItems {
      roomy = List.copyOf(roomy);
    }

    /** The number that a routine of so many minutes is filled to. */
    public int usual(int minutes) {
      return roomy.stream()
          .filter(r -> r.fromMinutes() <= minutes)
          .mapToInt(Roomy::items)
          .max()
          .orElse(usual);
    }
  }

  /**
   * H9b: which doses of a stretch are drafted.
   *
   * @param shortHoldMost seconds of a hold for beginners, who are not given longer ones
   * @param fullHoldFrom seconds of a hold of a full dose
   * @param fullHoldsFrom holds of a full dose, at least
   * @param fullHoldsMost and at most
   * @param fullIn the phases in which full doses are given
   */
  public record StretchDoses(
      int shortHoldMost,
      int fullHoldFrom,
      int fullHoldsFrom,
      int fullHoldsMost,
      List<String> fullIn) {

    public StretchDoses {
      fullIn = List.copyOf(fullIn);
    }
  }

  /** What a routine is filled to from so many minutes on. */
  public record Roomy(int fromMinutes, int items) {}
}
