package org.backwise.sessions.reaction;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backwise.model.Coded;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.DiaryEntry.HurtReported;
import org.backwise.sessions.diary.DiaryEntry.SessionDone;
import org.backwise.sessions.diary.Morning;
import org.backwise.sessions.hurt.ThatHurts;

/**
 * What makes doses smaller, for a device that cannot ask: pain after sessions and pain the next
 * morning, by how the day began, and the words that pause an exercise.
 *
 * @param usual the average pain of the answers
 */
public record ReactionsAhead(ReactionTable table, ThatHurts settling, int usual) {
  private static final int WORST_PAIN = 10;

  /**
   * As a tree: for each pain 0-10 as a day begins, a digit for each that may follow; 1: too much.
   * Where no pain is told after sessions, that of the day's start counts.
   */
  public Map<String, Object> tree(Diary diary) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("after", rows(this::after));
    tree.put("mornings", rows(this::morning));
    tree.put("pausing", table.pausingWords().stream().map(Coded::code).sorted().toList());
    last(diary).ifPresent(date -> tree.put("last", last(date, diary)));
    return tree;
  }

  private boolean after(int start, int level) {
    return table.tooMuch(start, level, usual, Morning.UNANSWERED);
  }

  private boolean morning(int start, int level) {
    return !settling.settled(start, level)
        && table.tooMuch(start, start, usual, Morning.NOT_SETTLED);
  }

  private interface TooMuch {
    boolean at(int start, int level);
  }

  private static List<String> rows(TooMuch tooMuch) {
    return IntStream.rangeClosed(0, WORST_PAIN)
        .mapToObj(start -> digits(level -> tooMuch.at(start, level)))
        .toList();
  }

  private static String digits(IntPredicate tooMuch) {
    return IntStream.rangeClosed(0, WORST_PAIN)
        .mapToObj(level -> tooMuch.test(level) ? "1" : "0")
        .collect(Collectors.joining());
  }

  /** The last day on which something was done or hurt. */
  private static Optional<LocalDate> last(Diary diary) {
    return Stream.concat(diary.all(SessionDone.class), diary.all(HurtReported.class))
        .map(DiaryEntry::date)
        .max(LocalDate::compareTo);
  }

  private static Map<String, Object> last(LocalDate date, Diary diary) {
    Map<String, Object> last = new LinkedHashMap<>();
    last.put("date", date.toString());
    last.put("start", diary.startOrTold(date));
    return last;
  }
}
