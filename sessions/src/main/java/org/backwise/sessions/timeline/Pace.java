package org.backwise.sessions.timeline;

import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/**
 * {@code planning/sessions.yaml}: what a person may adjust in a guided session, and its short
 * times.
 *
 * @param leadIn seconds to get into place, at least
 * @param restMore seconds added to each rest
 * @param tempo hundredths of the prescribed seconds of each way; never quicker than prescribed
 * @param countSeconds counted aloud before a movement
 * @param moreSeconds what one press adds to a pause
 * @param awaySeconds unseen for longer, the person is asked whether they went on
 */
public record Pace(
    Bounds leadIn,
    Bounds restMore,
    Bounds tempo,
    int countSeconds,
    int moreSeconds,
    int awaySeconds) {

  private static final int HOUR = 3600;
  private static final int AS_PRESCRIBED = 100;
  private static final int SLOWEST = 400;
  private static final Pace NONE =
      new Pace(Bounds.at(0), Bounds.at(0), Bounds.at(AS_PRESCRIBED), 0, 0, HOUR);

  /** Reads the field {@code pace}. */
  static Pace read(Fields fields) {
    @Nullable Fields pace = fields.group("pace");
    if (pace == null) {
      return NONE;
    }
    Pace read =
        new Pace(
            Bounds.read(pace, "leadInSeconds", 0, HOUR),
            Bounds.read(pace, "restMoreSeconds", 0, HOUR),
            Bounds.read(pace, "tempoPercent", AS_PRESCRIBED, SLOWEST),
            pace.integer("countSeconds", 1, HOUR),
            pace.integer("moreSeconds", 1, HOUR),
            pace.integer("awaySeconds", 1, HOUR));
    pace.finish();
    return read;
  }

  /** From {@code least} to {@code most} in steps; {@code usual} until somebody chooses. */
  public record Bounds(int least, int most, int step, int usual) {

    static Bounds at(int only) {
      return new Bounds(only, only, 1, only);
    }

    static Bounds read(Fields fields, String key, int lowest, int highest) {
      @Nullable Fields group = fields.group(key);
      if (group == null) {
        return at(lowest);
      }
      int least = group.integer("least", lowest, highest);
      int most = group.integer("most", least, highest);
      Bounds bounds =
          new Bounds(
              least, most, group.integer("step", 1, highest), group.integer("usual", least, most));
      group.finish();
      return bounds;
    }
  }
}
