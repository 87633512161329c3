package org.backwise.figure;

/** The course in time from one key pose to the next. */
public final class Course {

  private Course() {}

  /**
   * How far one is on the way after {@code time} of it, both from 0 to 1; starts and ends at rest
   * (Flash and Hogan 1985).
   */
  public static double minimumJerk(double time) {
    double t = Math.max(0, Math.min(1, time));
    return t * t * t * (10 + t * (6 * t - 15));
  }
}
