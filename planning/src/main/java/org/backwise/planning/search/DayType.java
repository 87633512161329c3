package org.backwise.planning.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.planning.course.WeekPlan;

/**
 * Days of a week that hold the same routines.
 *
 * @param slots the slots' indices, one for each session
 * @param count how many days a week are so
 */
record DayType(List<Integer> slots, int count) {

  /** How many of its sessions are among the slots of these bits. */
  int among(int bits) {
    return slots.stream().mapToInt(s -> bits >> s & 1).sum();
  }

  /** The kinds of days of a week; days off are none. */
  static List<DayType> of(WeekPlan plan, List<Slot> slots) {
    Map<List<Integer>, Integer> counts = new LinkedHashMap<>();
    for (List<WeekPlan.Session> day : plan.days()) {
      List<Integer> indices = new ArrayList<>();
      for (WeekPlan.Session session : day) {
        for (int s = 0; s < slots.size(); s++) {
          if (slots.get(s).kind() == session.routine()) {
            indices.add(s);
          }
        }
      }
      if (!indices.isEmpty()) {
        counts.merge(indices, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream().map(e -> new DayType(e.getKey(), e.getValue())).toList();
  }
}
