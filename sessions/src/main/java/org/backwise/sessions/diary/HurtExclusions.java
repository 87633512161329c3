package org.backwise.sessions.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.model.state.ExclusionUntil;
import org.backwise.model.state.PersonalExclusion;
import org.backwise.sessions.diary.DiaryEntry.HurtReported;
import org.backwise.sessions.hurt.HurtOutcome;
import org.backwise.sessions.hurt.ThatHurts;

/**
 * Which exercises pause because they hurt. After most events until a later morning is settled;
 * after one that locks, until somebody has reviewed the exercise.
 */
final class HurtExclusions {

  private static final String REASON = "hurt";
  private static final String PERSON = "person";
  private static final ExclusionUntil MORNING = new ExclusionUntil("morning-answered", null);
  private static final ExclusionUntil REVIEW = new ExclusionUntil("review", null);

  private final Diary diary;
  private final ThatHurts table;

  HurtExclusions(Diary diary, ThatHurts table) {
    this.diary = diary;
    this.table = table;
  }

  List<PersonalExclusion> all() {
    List<PersonalExclusion> exclusions = new ArrayList<>();
    for (HurtReported hurt : diary.all(HurtReported.class).toList()) {
      if (locks(hurt) ? !reviewed(hurt) : !settled(hurt)) {
        PersonalExclusion exclusion = exclusion(hurt, locks(hurt) ? REVIEW : MORNING);
        if (!exclusions.contains(exclusion)) {
          exclusions.add(exclusion);
        }
      }
    }
    return exclusions;
  }

  /** What hurt so that somebody has to look at the exercise, and nobody has. */
  Stream<HurtReported> unreviewed() {
    return diary.all(HurtReported.class).filter(hurt -> locks(hurt) && !reviewed(hurt));
  }

  private boolean locks(HurtReported hurt) {
    return table.decide(hurt.hurt()) == HurtOutcome.LOCK_AND_SCREEN;
  }

  private static PersonalExclusion exclusion(HurtReported hurt, ExclusionUntil until) {
    return new PersonalExclusion(hurt.exercise(), null, hurt.side(), REASON, PERSON, until);
  }

  private boolean settled(HurtReported hurt) {
    LocalDate date = hurt.date();
    int start = diary.start(date).orElse(hurt.hurt().start());
    return diary.morningsAfter(date).stream().anyMatch(m -> table.settled(start, m.pain()));
  }

  private boolean reviewed(HurtReported hurt) {
    return diary.reviewedSince(hurt, hurt.exercise());
  }
}
