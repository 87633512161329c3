package org.backwise.sessions.measures;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.backwise.knowledge.measure.Measure;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry.MeasureTaken;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of one part, by date. What was not measured is missing, never nought.
 *
 * @param part left or right, or an activity; empty where there is but one
 * @param baseline how it was before the first result; null: not known
 */
public record Results(
    Measure measure, String part, @Nullable Integer baseline, List<MeasureTaken> taken) {

  public Results {
    taken = List.copyOf(taken);
  }

  /** What {@code diary} knows of this part. */
  public static Results of(Diary diary, Measure measure, String part, @Nullable Integer baseline) {
    return new Results(
        measure,
        part,
        baseline,
        diary
            .all(MeasureTaken.class)
            .filter(taken -> taken.measure().equals(measure.id()) && taken.part().equals(part))
            .toList());
  }

  private int[] values() {
    IntStream before = baseline == null ? IntStream.empty() : IntStream.of(baseline);
    return IntStream.concat(before, taken.stream().mapToInt(MeasureTaken::value)).toArray();
  }

  /** The baseline, or else the first result. */
  public OptionalInt first() {
    return IntStream.of(values()).findFirst();
  }

  /** The newest result, or else the baseline. */
  public OptionalInt latest() {
    return IntStream.of(values()).reduce((earlier, later) -> later);
  }

  /** How the latest stands to the first. */
  public Change change() {
    int[] values = values();
    if (taken.isEmpty()) {
      return Change.NONE;
    } else if (values.length == 1) {
      return Change.FIRST;
    }
    int more = values[values.length - 1] - values[0];
    if (Math.abs(more) < measure.gain()) {
      return more == 0 ? Change.EQUAL : Change.CHANCE;
    }
    return more > 0 == measure.moreIsBetter() ? Change.BETTER : Change.WORSE;
  }

  /** Whether the newest result is as good as {@code target}; not while nothing was measured. */
  public boolean reaches(int target) {
    return !taken.isEmpty()
        && latest().stream()
            .anyMatch(value -> measure.moreIsBetter() ? value >= target : value <= target);
  }
}
