package org.backwise.sessions.reaction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backwise.model.programme.Notice;
import org.backwise.model.programme.Programme;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.hurt.ThatHurts;

/**
 * Works out what followed from the days of a programme. Nothing of it is kept: the same diary
 * always gives the same doses, also when a device tells of a day late.
 */
public final class Easing {

  /** Weeks a dose, the quickest first; with the last one nothing climbs. */
  public static final List<Integer> PACES = List.of(1, 2, 3, 4, 52);

  private static final String NOTICE = "doses-eased";

  private final ReactionTable table;
  private final MissedDays missed;
  private final ThatHurts settling;
  private final Doses doses;
  private final String notice;

  /** By the tables of content; {@code notice} is said in a programme whose doses were changed. */
  public Easing(
      ReactionTable table, MissedDays missed, ThatHurts settling, Doses doses, String notice) {
    this.table = table;
    this.missed = missed;
    this.settling = settling;
    this.doses = doses;
    this.notice = notice;
  }

  /**
   * {@code programme} on the last day of {@code diary}; one that was eased already stays as it is.
   *
   * @param usual the average pain of the answers
   */
  public Eased of(Programme programme, Diary diary, int usual) {
    return of(programme, diary, usual, PACES.get(0));
  }

  /**
   * The same, where what went back climbs again in {@code pace} weeks a dose: a smaller week makes
   * the next steps larger beside it. The doses of today are those of every pace.
   */
  public Eased of(Programme programme, Diary diary, int usual, int pace) {
    LocalDate today = diary.asOf();
    if (today.isBefore(programme.start()) || eased(programme)) {
      return new Eased(programme, List.of());
    }
    Plan plan = Plan.of(programme, doses);
    Bearings bearings = new Bearings(diary, settling, usual, programme.start());
    Following following =
        new Way(
                plan,
                new Footholds(plan, doses),
                table,
                missed,
                bearings,
                new AdjustmentBook(diary))
            .upTo(today);
    int held = new HeldWeeks(plan, table, bearings).before(today);
    EasedItems items = new EasedItems(doses, following.rungs(), plan.week(today), pace);
    return new Eased(
        told(programme, new EasedProgramme(items, held).of(programme)), following.adjustments());
  }

  /** {@code programme} with every dose as far back as it goes in the week of {@code date}. */
  public Programme lowest(Programme programme, LocalDate date) {
    if (date.isBefore(programme.start())) {
      return programme;
    }
    Plan plan = Plan.of(programme, doses);
    EasedItems items = new EasedItems(doses, plan.lowest(date), plan.week(date), PACES.get(0));
    return told(programme, new EasedProgramme(items, 0).of(programme));
  }

  private static boolean eased(Programme programme) {
    return programme.notices().stream().anyMatch(notice -> notice.code().equals(NOTICE));
  }

  private Programme told(Programme before, Programme after) {
    if (after.equals(before)) {
      return before;
    }
    List<Notice> notices = new ArrayList<>(List.of(new Notice(NOTICE, notice)));
    notices.addAll(before.notices());
    return after.withNotices(notices);
  }
}
