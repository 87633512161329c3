package org.backwise.server.pages.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.knowledge.measure.Measure;
import org.backwise.model.Side;
import org.backwise.model.intake.Intake;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry.MeasureTaken;
import org.jspecify.annotations.Nullable;

/**
 * What is measured on its own: a side, an activity of the person's own, or the whole.
 *
 * @param name as the diary keeps it; empty: the whole
 * @param baseline what was told before the programme; null: nothing
 */
record Part(String name, @Nullable Integer baseline) {

  /** The parts of {@code measure}; an activity may have been named later than in the answers. */
  static List<Part> of(Measure measure, Intake intake, Diary diary) {
    List<Part> parts = new ArrayList<>();
    if (measure.eachActivity()) {
      intake.activities().forEach(own -> parts.add(new Part(own.name(), own.now())));
      named(measure, diary)
          .filter(name -> parts.stream().noneMatch(part -> part.name().equals(name)))
          .forEach(name -> parts.add(new Part(name, null)));
    } else if (measure.eachSide()) {
      parts.add(new Part(Side.LEFT.code(), null));
      parts.add(new Part(Side.RIGHT.code(), null));
    } else {
      parts.add(new Part("", measure.start()));
    }
    return parts;
  }

  private static Stream<String> named(Measure measure, Diary diary) {
    return diary
        .all(MeasureTaken.class)
        .filter(taken -> taken.measure().equals(measure.id()))
        .map(MeasureTaken::part)
        .distinct();
  }
}
