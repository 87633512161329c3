package org.backwise.sessions.diary;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backwise.sessions.diary.DiaryEntry.HurtReported;
import org.backwise.sessions.diary.DiaryEntry.WordSaid;
import org.backwise.sessions.hurt.ThatHurts;

/**
 * An exercise that waits until somebody who treats the person has looked at it with them: they were
 * not sure how, or it is left out until review.
 *
 * @param since the day on which that was last told
 */
public record AwaitedReview(String exercise, LocalDate since) {

  /** Those of {@code diary}: what was asked first, then what is left out. */
  public static List<AwaitedReview> of(Diary diary, ThatHurts table) {
    Stream<AwaitedReview> asked = AskedHow.open(diary).map(AwaitedReview::of);
    Stream<AwaitedReview> out =
        new HurtExclusions(diary, table).unreviewed().map(AwaitedReview::of);
    Map<String, AwaitedReview> latest = new LinkedHashMap<>();
    Stream.concat(asked, out).forEach(a -> latest.merge(a.exercise, a, AwaitedReview::later));
    return List.copyOf(latest.values());
  }

  private static AwaitedReview of(WordSaid said) {
    return new AwaitedReview(said.exercise(), said.date());
  }

  private static AwaitedReview of(HurtReported hurt) {
    return new AwaitedReview(hurt.exercise(), hurt.date());
  }

  private static AwaitedReview later(AwaitedReview one, AwaitedReview other) {
    return other.since.isAfter(one.since) ? other : one;
  }
}
