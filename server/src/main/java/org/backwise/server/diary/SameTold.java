package org.backwise.server.diary;

import java.util.Arrays;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.DiaryEntry.HurtReported;
import org.backwise.sessions.diary.DiaryEntry.SessionDone;
import org.backwise.sessions.hurt.Hurt;

/**
 * Whether two entries are one that was told twice. What we add to an entry when it comes (the
 * programme's doses, the day's start) may have changed in between; what was told has not.
 */
final class SameTold {

  private SameTold() {}

  static boolean by(DiaryEntry kept, DiaryEntry again) {
    if (kept instanceof HurtReported one && again instanceof HurtReported two) {
      return one.exercise().equals(two.exercise()) && said(one).equals(said(two));
    }
    if (kept instanceof SessionDone one && again instanceof SessionDone two) {
      return one.date().equals(two.date())
          && one.session().equals(two.session())
          && one.routine() == two.routine();
    }
    return kept.equals(again);
  }

  private static Object said(HurtReported reported) {
    Hurt hurt = reported.hurt();
    return Arrays.asList(
        reported.side(),
        reported.site(),
        hurt.level(),
        hurt.spread(),
        hurt.numbness(),
        hurt.dangerWord());
  }
}
