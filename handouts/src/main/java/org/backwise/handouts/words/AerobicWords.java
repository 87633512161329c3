package org.backwise.handouts.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.programme.AerobicWeek;

/** The aerobic weeks in words; weeks that are alike share a line. */
public final class AerobicWords {

  private final Texts texts;

  public AerobicWords(Texts texts) {
    this.texts = texts;
  }

  /** A line for each run of equal weeks. */
  public List<String> of(List<AerobicWeek> weeks) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= weeks.size(); i++) {
      if (i == weeks.size() || !alike(weeks.get(i), weeks.get(from))) {
        lines.add(line(weeks.get(from), weeks.get(i - 1)));
        from = i;
      }
    }
    return lines;
  }

  private static boolean alike(AerobicWeek a, AerobicWeek b) {
    return a.exercise().equals(b.exercise())
        && a.minutesPerDay() == b.minutesPerDay()
        && a.daysPerWeek() == b.daysPerWeek();
  }

  private String line(AerobicWeek first, AerobicWeek last) {
    Map<String, Object> gaps = new TreeMap<>();
    gaps.put("exercise", texts.exercise(first.exercise()).name());
    gaps.put("minutes", first.minutesPerDay());
    gaps.put("days", first.daysPerWeek());
    String what = texts.say("aerobic.week", gaps);
    String weeks = new DoseWords(texts).weeks(first.week(), last.week());
    return texts.say("paper.in-weeks", Map.of("weeks", weeks, "what", what));
  }
}
