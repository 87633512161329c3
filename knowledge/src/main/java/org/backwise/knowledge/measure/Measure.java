package org.backwise.knowledge.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.backwise.model.evidence.Evidence;
import org.backwise.model.intake.Sex;
import org.backwise.model.rule.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be measured again and again (R38).
 *
 * @param unit the code of its unit, such as {@code seconds}
 * @param least the smallest result that can be true, in the unit
 * @param most the largest result that can be true
 * @param moreIsBetter whether a larger number is the better one
 * @param gain a change that is more than chance, in the unit
 * @param start what it was at the start for everybody, since it is told compared with that; null:
 *     that has to be measured
 * @param targets what to reach, by age and sex; empty where nothing is to be reached
 * @param eachSide whether both sides are measured on their own
 * @param eachActivity whether it is told of each activity of the person's own
 * @param picture an exercise whose figure shows what is meant
 * @param movesAs the exercise that asks the same of the body: what speaks against it speaks against
 *     the test; null where nothing is done
 * @param unless facts of a person to whom it is not offered
 */
public record Measure(
    String id,
    MeasureKind kind,
    String unit,
    int least,
    int most,
    boolean moreIsBetter,
    int gain,
    @Nullable Integer start,
    List<Target> targets,
    boolean eachSide,
    boolean eachActivity,
    @Nullable String picture,
    @Nullable String movesAs,
    List<String> equipment,
    Fact unless,
    Evidence evidence) {

  private static final String SECONDS = "seconds";

  public Measure {
    targets = List.copyOf(targets);
    equipment = List.copyOf(equipment);
  }

  /**
   * What to reach from an age on.
   *
   * @param sex whom it is for; {@code NOT_SAID} for everybody
   */
  public record Target(int fromAge, Sex sex, int target) {

    private boolean isFor(int age, Sex asked) {
      return age >= fromAge && (sex == Sex.NOT_SAID || asked == sex || isOpen(asked));
    }

    private static boolean isOpen(Sex asked) {
      return asked != Sex.FEMALE && asked != Sex.MALE;
    }
  }

  /** Whether a result is the time for which something is held. */
  public boolean held() {
    return unit.equals(SECONDS);
  }

  /** Whether {@code value} can be a result. */
  public boolean allows(int value) {
    return value >= least && value <= most;
  }

  /** What somebody of this birth year is to reach on {@code date}; the easiest that may apply. */
  public int target(int birthYear, Sex sex, LocalDate date) {
    int age = date.getYear() - birthYear;
    int from =
        targets.stream()
            .filter(t -> t.isFor(age, sex))
            .mapToInt(Target::fromAge)
            .max()
            .orElseThrow(() -> new IllegalStateException("measure (" + id + ") has no target"));
    Comparator<Integer> easiest =
        moreIsBetter ? Comparator.naturalOrder() : Comparator.reverseOrder();
    return targets.stream()
        .filter(t -> t.fromAge() == from && t.isFor(age, sex))
        .map(Target::target)
        .min(easiest)
        .orElseThrow();
  }
}
