package org.backwise.knowledge.tables;

/** {@code bounds.yaml}: the numbers of H6 to H11; shares and factors in thousandths. */
public record BoundsTable(
    FewItems fewItems,
    int repetitionsLeast,
    int stretchHoldLeast,
    int stretchDayLeast,
    int stretchDayRelaxed,
    int stretchWeekNote,
    int stretchDays,
    int stretchDaysRelaxed,
    int twiceAWeek,
    int recoveryShareFromMilli,
    int overuseLoadShareFromMilli,
    int growthFactorMilli,
    int startVolumeMilli,
    int gapDays,
    int restDaysMost) {

  /** H8: how many work and stretch items. */
  public record FewItems(
      int usual, int wordFrom, int ceiling, int distinctExtra, int regionsForExtra) {}
}
