package org.backwise.server.pages.diary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Pattern;
import org.backwise.server.diary.Ids;
import org.backwise.server.drafts.Draft;
import org.backwise.server.intake.FieldProblem;
import org.backwise.server.intake.Typed;
import org.backwise.sessions.diary.Care;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.DiaryEntry.FeltNoted;
import org.backwise.sessions.diary.DiaryEntry.OtherCareNoted;
import org.backwise.sessions.diary.DiaryEntry.PainNoted;
import org.backwise.sessions.diary.DiaryEntry.SitePainNoted;
import org.backwise.sessions.diary.Felt;
import org.backwise.sessions.diary.Moment;
import org.backwise.sessions.diary.When;

/** Reads how a day was: what changed on its page becomes entries. What is left out stays unsaid. */
final class DayTold {
  private static final Pattern SCALE = Pattern.compile("10|[0-9]");

  private final DiaryDay day;
  private final Draft typed;
  private final When when;
  private final List<DiaryEntry> entries = new ArrayList<>();
  private final List<FieldProblem> problems = new ArrayList<>();

  DayTold(DiaryDay day, Draft typed, When when) {
    this.day = day;
    this.typed = typed;
    this.when = when;
  }

  /** Reads everything; every problem is told. */
  void read() {
    day.moments().forEach(this::pain);
    for (Felt felt : Felt.values()) {
      String field = "felt." + felt.code();
      changed(field).ifPresent(level -> entries.add(new FeltNoted(id(field), when, felt, level)));
    }
    for (Care care : Care.values()) {
      care(care);
    }
  }

  /** What is new. */
  List<DiaryEntry> entries() {
    return entries;
  }

  /** What cannot be taken as it is. */
  List<FieldProblem> problems() {
    return problems;
  }

  private void pain(Moment moment) {
    if (!day.parted()) {
      changed(DiaryDay.pain(moment)).ifPresent(pain -> whole(moment, pain));
      return;
    }
    boolean any = false;
    for (String site : day.sites()) {
      String field = DiaryDay.pain(moment) + "." + site;
      OptionalInt pain = changed(field);
      pain.ifPresent(told -> entries.add(new SitePainNoted(id(field), when, site, moment, told)));
      any |= pain.isPresent();
    }
    if (any) {
      whole(moment, worst(moment));
    }
  }

  private void whole(Moment moment, int pain) {
    entries.add(new PainNoted(id(DiaryDay.pain(moment), pain), when, moment, pain));
  }

  /** The whole is as bad as its worst place; it never falls while a place is not told. */
  private int worst(Moment moment) {
    List<Integer> told =
        day.pains(moment).stream().flatMap(field -> scale(field).stream()).toList();
    int worst = told.stream().mapToInt(Integer::intValue).max().orElse(0);
    boolean all = told.size() == day.sites().size();
    int before = all ? 0 : scale(Known.was(DiaryDay.pain(moment))).orElse(0);
    return Math.max(worst, before);
  }

  private Optional<Integer> scale(String field) {
    String text = typed.get(field);
    return SCALE.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  /** What a page changed; no answer changes nothing. */
  private OptionalInt changed(String field) {
    String text = typed.get(field);
    if (text.isEmpty() || text.equals(typed.get(Known.was(field)))) {
      return OptionalInt.empty();
    }
    Optional<Integer> told = scale(field);
    if (told.isEmpty()) {
      problems.add(new FieldProblem(field, "page.problem.scale"));
    }
    return told.map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  private void care(Care care) {
    String field = "care." + care.code();
    boolean used = typed.chose(field, "yes");
    String note = Typed.words(typed.get("note." + care.code()));
    boolean sameNote = note.equals(typed.get(Known.was("note." + care.code())));
    if (used != typed.chose(Known.was(field), "yes") || (used && !sameNote)) {
      String told = used ? note : "";
      entries.add(new OtherCareNoted(id(field, used + told), when, care, used, told));
    }
  }

  private UUID id(String field) {
    return id(field, typed.get(field));
  }

  /** The same page sent twice is one entry; a page that was corrected is another. */
  private UUID id(String field, Object value) {
    return id(typed, day, field, value);
  }

  static UUID id(Draft typed, DiaryDay day, String field, Object value) {
    return Ids.of(typed.get("entry"), day.date(), field, value);
  }
}
