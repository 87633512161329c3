package org.backwise.server.pages.progress;

import java.util.List;
import org.backwise.server.pages.charts.WeeksChart;
import org.backwise.sessions.plan.PlanWeek;

/**
 * Weeks beside their plan.
 *
 * @param onPlan so many whole weeks were on plan; none of them is ever lost again
 * @param now the week that is under way
 * @param chart the last weeks
 */
public record WeeksView(int onPlan, PlanWeek now, WeeksChart chart) {
  private static final int WEEK = 7;

  /** Of all weeks, at least one, of which as many are shown as lie in {@code chartDays}. */
  static WeeksView of(List<PlanWeek> weeks, int keptMilli, int chartDays) {
    int onPlan =
        (int) weeks.stream().filter(PlanWeek::over).filter(w -> w.onPlan(keptMilli)).count();
    int shown = Math.min(weeks.size(), Math.max(1, chartDays / WEEK));
    List<PlanWeek> last = weeks.subList(weeks.size() - shown, weeks.size());
    return new WeeksView(onPlan, weeks.get(weeks.size() - 1), new WeeksChart(last));
  }
}
