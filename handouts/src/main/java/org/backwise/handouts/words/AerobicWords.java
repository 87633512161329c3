package org.backwise.handouts.words;

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
    return AerobicRun.of(weeks).stream().map(this::line).toList();
  }

  private String line(AerobicRun run) {
    AerobicWeek first = run.first();
    Map<String, Object> gaps = new TreeMap<>();
    gaps.put("exercise", texts.exercise(first.exercise()).name());
    gaps.put("minutes", first.minutesPerDay());
    gaps.put("days", first.daysPerWeek());
    String what = texts.say("aerobic.week", gaps);
    String weeks = new DoseWords(texts).weeks(first.week(), run.last().week());
    return texts.say("paper.in-weeks", Map.of("weeks", weeks, "what", what));
  }
}
