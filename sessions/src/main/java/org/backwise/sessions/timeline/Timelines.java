package org.backwise.sessions.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.backwise.model.Side;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.RoutineKind;
import org.backwise.safety.ApprovedRoutine;

/** Makes timelines of routines that may be done, and of nothing else. */
public final class Timelines {

  private static final int DAYS_A_WEEK = 7;

  private final Guide guide;

  /** Timelines by {@code guide}. */
  public Timelines(Guide guide) {
    this.guide = guide;
  }

  /**
   * The timeline of a routine that may be done on its date.
   *
   * @param session its place in the day: morning, main, stretch or relief
   * @param start the first day of the programme
   */
  public Timeline of(ApprovedRoutine approved, String session, LocalDate start) {
    return of(approved, approved.routine().items(), session, start);
  }

  /** The timelines of its short versions, in their order. */
  public List<Timeline> shortOnes(ApprovedRoutine approved, String session, LocalDate start) {
    return approved.routine().shortVersions().stream()
        .map(version -> of(approved, version.items(), session, start))
        .toList();
  }

  private Timeline of(ApprovedRoutine approved, List<Item> items, String session, LocalDate start) {
    int week = week(start, approved.date());
    return of(session, approved.routine().kind(), items, week, approved.date());
  }

  /** The segments of one item by itself in the programme's {@code week}. */
  public List<Segment> segments(Item item, int week, LocalDate date) {
    return track(item, week, date).segments();
  }

  /** How long it takes then. */
  public int seconds(Item item, int week, LocalDate date) {
    return track(item, week, date).seconds();
  }

  private Track track(Item item, int week, LocalDate date) {
    Track track = new Track();
    new ItemTrack(track, item, item.doseIn(week), firstSide(date), guide).lay();
    return track;
  }

  /** The timeline of {@code items} in the programme's {@code week}, which counts from 1. */
  Timeline of(String session, RoutineKind kind, List<Item> items, int week, LocalDate date) {
    Track track = new Track();
    track.moment(SegmentKind.PREPARE, guide.words().prepare());
    for (Item item : items) {
      new ItemTrack(track, item, item.doseIn(week), firstSide(date), guide).lay();
    }
    track.moment(SegmentKind.FINISH, guide.words().finish());
    return new Timeline(session, kind, track.seconds(), track.segments());
  }

  /** It changes from day to day (R9). */
  static Side firstSide(LocalDate date) {
    return Math.floorMod(date.toEpochDay(), 2) == 0 ? Side.LEFT : Side.RIGHT;
  }

  /** The week of a programme, from 1. */
  public static int week(LocalDate start, LocalDate date) {
    return (int) ChronoUnit.DAYS.between(start, date) / DAYS_A_WEEK + 1;
  }
}
