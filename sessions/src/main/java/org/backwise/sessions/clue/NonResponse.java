package org.backwise.sessions.clue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.backwise.reading.Fields;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry.ScreenedAgain;
import org.jspecify.annotations.Nullable;

/** The table of {@code planning/non-response.yaml}. */
public final class NonResponse {

  private static final int YEAR_DAYS = 366;

  private final NoBetter noBetter;
  private final NothingChanges nothingChanges;
  private final int againDays;

  private NonResponse(NoBetter noBetter, NothingChanges nothingChanges, int againDays) {
    this.noBetter = noBetter;
    this.nothingChanges = nothingChanges;
    this.againDays = againDays;
  }

  /** Reads the file. */
  public static NonResponse read(Fields fields) {
    fields.require("evidence");
    @Nullable Fields better = fields.group("noBetter");
    @Nullable Fields changes = fields.group("nothingChanges");
    return new NonResponse(
        NoBetter.read(better),
        NothingChanges.read(changes),
        fields.integer("againDays", 1, YEAR_DAYS));
  }

  /**
   * The clue that {@code diary} gives, which nobody has looked at yet: once the danger questions
   * were answered again it rests for some weeks.
   */
  public Optional<Clue> in(Diary diary) {
    if (lookedAt(diary)) {
      return Optional.empty();
    } else if (nothingChanges.shownBy(diary)) {
      return Optional.of(Clue.NOTHING_CHANGES_IT);
    }
    return noBetter.shownBy(diary) ? Optional.of(Clue.NO_BETTER) : Optional.empty();
  }

  private boolean lookedAt(Diary diary) {
    Optional<LocalDate> last =
        diary.all(ScreenedAgain.class).map(ScreenedAgain::date).max(Comparator.naturalOrder());
    return last.filter(date -> diary.asOf().isBefore(date.plusDays(againDays))).isPresent();
  }
}
