package org.backwise.server.pages.diary;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.server.drafts.Draft;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry.FeltNoted;
import org.backwise.sessions.diary.DiaryEntry.OtherCareNoted;
import org.backwise.sessions.diary.DiaryEntry.PainNoted;
import org.backwise.sessions.diary.DiaryEntry.SitePainNoted;
import org.backwise.sessions.diary.Moment;

/**
 * What a diary knows of a day, as the fields of its form. Each is there twice, once as it was: only
 * what a page changed is written, so that a page that lay open for long takes nothing back.
 */
final class Known {
  private static final String WAS = "was.";

  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  private Known() {}

  /** The form's draft under the id that the page gets. */
  static Draft of(Diary diary, LocalDate date, String entry) {
    Known known = new Known();
    known.fields.put("entry", List.of(entry));
    diary.all(PainNoted.class).filter(e -> e.date().equals(date)).forEach(known::pain);
    diary.all(SitePainNoted.class).filter(e -> e.date().equals(date)).forEach(known::pain);
    diary
        .all(FeltNoted.class)
        .filter(e -> e.date().equals(date))
        .forEach(felt -> known.put("felt." + felt.felt().code(), felt.level()));
    diary
        .all(OtherCareNoted.class)
        .filter(e -> e.date().equals(date) && e.used())
        .forEach(known::care);
    return new Draft(known.fields);
  }

  /** The field that says how {@code field} was when the page was made. */
  static String was(String field) {
    return WAS + field;
  }

  private void pain(PainNoted noted) {
    if (noted.moment() == Moment.MORNING || noted.moment() == Moment.EVENING) {
      put(DiaryDay.pain(noted.moment()), noted.pain());
    }
  }

  private void pain(SitePainNoted noted) {
    put(DiaryDay.pain(noted.moment()) + "." + noted.site(), noted.pain());
  }

  private void care(OtherCareNoted care) {
    put("care." + care.care().code(), "yes");
    put("note." + care.care().code(), care.note());
  }

  private void put(String field, Object value) {
    fields.put(field, List.of(value.toString()));
    fields.put(was(field), List.of(value.toString()));
  }
}
