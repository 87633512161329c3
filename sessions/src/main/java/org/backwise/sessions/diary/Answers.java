package org.backwise.sessions.diary;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backwise.model.Coded;
import org.backwise.sessions.diary.DiaryEntry.FeltNoted;
import org.backwise.sessions.diary.DiaryEntry.OtherCareNoted;
import org.backwise.sessions.diary.DiaryEntry.PainNoted;
import org.backwise.sessions.diary.DiaryEntry.SitePainNoted;

/**
 * What is asked once a day: the later answer takes the place of the earlier one. Pain before and
 * after sessions is asked as often as there are sessions.
 */
final class Answers {

  private record Question(LocalDate date, Coded what, String of) {}

  private Answers() {}

  /** The entries without the answers that a later one replaces. */
  static List<DiaryEntry> latest(List<DiaryEntry> entries) {
    Map<Question, DiaryEntry> last = new HashMap<>();
    entries.forEach(entry -> question(entry).ifPresent(asked -> last.put(asked, entry)));
    return entries.stream()
        .filter(entry -> question(entry).map(last::get).filter(e -> !e.equals(entry)).isEmpty())
        .toList();
  }

  private static Optional<Question> question(DiaryEntry entry) {
    if (entry instanceof PainNoted noted && onceADay(noted.moment())) {
      return Optional.of(new Question(entry.date(), noted.moment(), ""));
    } else if (entry instanceof SitePainNoted noted) {
      return Optional.of(new Question(entry.date(), noted.moment(), noted.site()));
    } else if (entry instanceof FeltNoted noted) {
      return Optional.of(new Question(entry.date(), noted.felt(), ""));
    } else if (entry instanceof OtherCareNoted noted) {
      return Optional.of(new Question(entry.date(), noted.care(), ""));
    }
    return Optional.empty();
  }

  private static boolean onceADay(Moment moment) {
    return moment == Moment.MORNING || moment == Moment.EVENING;
  }
}
