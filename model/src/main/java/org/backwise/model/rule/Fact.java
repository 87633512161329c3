package org.backwise.model.rule;

import java.util.List;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.jspecify.annotations.Nullable;

/**
 * Something that is true or not of a person on a date. Bounds named {@code from} are inclusive,
 * {@code under} exclusive; a bound that a file leaves out is 0 or {@link Integer#MAX_VALUE}.
 */
public sealed interface Fact {

  /** True of everybody. */
  record Always() implements Fact {}

  /** True when each part is. */
  record All(List<Fact> of) implements Fact {}

  /** True when at least one part is. */
  record Any(List<Fact> of) implements Fact {}

  /** True when its part is not. */
  record Not(Fact of) implements Fact {}

  /**
   * Has one of the conditions.
   *
   * @param statuses which statuses count; empty: any but {@code settled}
   * @param region the region it must concern; null: any
   * @param sinceFromWeeks how many whole weeks it has lasted at least
   * @param sinceUnderWeeks and below how many
   */
  record HasCondition(
      List<String> codes,
      List<String> statuses,
      @Nullable String region,
      int sinceFromWeeks,
      int sinceUnderWeeks)
      implements Fact {

    /** However long it has lasted. */
    public HasCondition(List<String> codes, List<String> statuses, @Nullable String region) {
      this(codes, statuses, region, 0, Integer.MAX_VALUE);
    }

    /** Whether its age counts, so that it can change between dates. */
    public boolean aged() {
      return sinceFromWeeks > 0 || sinceUnderWeeks < Integer.MAX_VALUE;
    }
  }

  /**
   * Had one of the operations so many whole weeks ago.
   *
   * @param untilLimitsEnd also true while the operation's own {@code limitsUntil} has not passed
   */
  record HadSurgery(List<String> kinds, int fromWeeks, int underWeeks, boolean untilLimitsEnd)
      implements Fact {}

  /** Is pregnant, in a week of pregnancy counted as 40 weeks before the due date. */
  record Pregnant(int fromWeek, int underWeek) implements Fact {}

  /** Gave birth less than so many weeks ago; {@code modes} empty: in any way. */
  record GaveBirth(int underWeeks, List<String> modes) implements Fact {}

  /**
   * Age in years on the date, by the more careful birthday: under 18 the younger, else the older.
   */
  record Age(int from, int under) implements Fact {}

  /** Fell at least so often in the last twelve months. */
  record Falls(int from) implements Fact {}

  /** One of these makes the pain worse. */
  record WorseWith(List<String> codes) implements Fact {}

  /** One of these eases the pain. */
  record BetterWith(List<String> codes) implements Fact {}

  /** Cannot do one of these. */
  record Cannot(List<String> codes) implements Fact {}

  /** The main pain is in one of these stages. */
  record InStage(List<Stage> stages) implements Fact {}

  /** The pain flares so easily; absent in the intake: {@code high} is assumed. */
  record Irritability(List<String> levels) implements Fact {}

  /**
   * One place hurts that is all of this at once.
   *
   * @param sites where it may be; empty: anywhere
   * @param fromWeeks for how many whole weeks it has hurt there at least
   * @param underWeeks and below how many
   * @param now the least pain there now, 0-10
   * @param average the least pain there on average, 0-10
   * @param worseWith one of these makes it worse there; empty: whatever does
   */
  record PainAt(
      List<String> sites,
      int fromWeeks,
      int underWeeks,
      int now,
      int average,
      List<String> worseWith)
      implements Fact {

    /** However long and however much it hurts there. */
    public PainAt(List<String> sites) {
      this(sites, 0, Integer.MAX_VALUE, 0, 0, List.of());
    }

    /** Whether its age counts, so that it can change between dates. */
    public boolean aged() {
      return fromWeeks > 0 || underWeeks < Integer.MAX_VALUE;
    }
  }

  /** The largest pain now over all sites is at least this, 0-10. */
  record PainNow(int from) implements Fact {}

  /** The largest average pain over all sites is at least this, 0-10. */
  record PainAverage(int from) implements Fact {}

  /**
   * Pain spreads to one of these.
   *
   * @param underWeeks has done so for less than so many whole weeks
   */
  record SpreadsTo(List<String> codes, int underWeeks) implements Fact {

    /** However long it has done so. */
    public SpreadsTo(List<String> codes) {
      this(codes, Integer.MAX_VALUE);
    }

    /** Whether its age counts, so that it can change between dates. */
    public boolean aged() {
      return underWeeks < Integer.MAX_VALUE;
    }
  }

  /** Is active at one of these levels; absent in the intake: {@code low} is assumed. */
  record ActivityLevel(List<String> levels) implements Fact {}

  /** Does one of these now. */
  record Does(List<String> activities) implements Fact {}

  /** Repeated movement was found to have this effect. */
  record Responds(Segment segment, SpineMotion motion, String effect) implements Fact {}

  /** A clinician allows this movement again, and all of the pain is persistent. */
  record Allowed(Segment segment, SpineMotion motion) implements Fact {}

  /** One of these danger flags was answered yes or unsure. */
  record HasFlag(List<String> flags) implements Fact {}
}
