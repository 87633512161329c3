package org.backwise.server.standing;

import java.util.Optional;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.drafts.Drafts;
import org.backwise.server.screening.Stopping;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.day.DiaryDays;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Danger answers, and pain that locks: whatever was agreed before, they come first. */
@Component
public final class Barriers {
  private final Drafts drafts;
  private final Stopping stopping;
  private final MyDiary diary;
  private final DiaryDays days;

  Barriers(Drafts drafts, Stopping stopping, MyDiary diary, DiaryDays days) {
    this.drafts = drafts;
    this.stopping = stopping;
    this.diary = diary;
    this.days = days;
  }

  /** What stands before everything else, the gravest first; empty when nothing does. */
  public Optional<Barrier> before(PersonId person) {
    return stopping
        .in(drafts.of(person), LocaleContextHolder.getLocale())
        .map(withheld -> new Barrier(withheld, "/begin/stop"))
        .or(() -> lock(person));
  }

  private Optional<Barrier> lock(PersonId person) {
    return days.lock(diary.of(person)).map(withheld -> new Barrier(withheld, "/session/locked"));
  }
}
