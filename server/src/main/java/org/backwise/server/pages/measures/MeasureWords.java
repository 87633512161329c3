package org.backwise.server.pages.measures;

import java.util.Locale;
import java.util.OptionalInt;
import org.backwise.handouts.words.DateWords;
import org.backwise.knowledge.measure.Measure;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.programme.Goal;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.pages.frame.Saying;
import org.backwise.sessions.measures.Change;
import org.backwise.sessions.measures.Forecast;
import org.backwise.sessions.measures.ForecastRule;
import org.backwise.sessions.measures.Outlook;
import org.backwise.sessions.measures.Results;
import org.backwise.sessions.progress.ProgressKnowledge;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says results in words; templates call it {@code measuring}. */
@Component
public final class MeasureWords {
  private final Saying saying;
  private final Texts texts;
  private final DateWords dates;
  private final ForecastRule rule;
  private final MyDiary diary;

  MeasureWords(
      Saying saying, Texts texts, DateWords dates, ProgressKnowledge knowledge, MyDiary diary) {
    this.saying = saying;
    this.texts = texts;
    this.dates = dates;
    this.rule = knowledge.table().forecast();
    this.diary = diary;
  }

  /** A result with its unit. */
  public String value(Measure measure, int value) {
    return value == 1 || value == -1
        ? saying.of("page.measures.one." + measure.unit(), "value", value)
        : saying.of("page.measures.value", "value", value, "unit", unit(measure));
  }

  /** The unit. */
  public String unit(Measure measure) {
    return texts.word("units", measure.unit());
  }

  /** A side or an activity; empty for the whole. */
  public String part(Measure measure, String name) {
    if (!measure.eachSide() || name.isEmpty()) {
      return name;
    }
    String word = texts.word("sides", name);
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** How it has changed so far, in one or two sentences. */
  public String change(Results results, @Nullable Goal goal) {
    String change = told(results);
    String reached =
        goal != null && results.reaches(goal.target()) ? texts.say("page.measures.reached") : "";
    String part = part(results.measure(), results.part());
    String all = (change + " " + reached).strip();
    return part.isEmpty() ? all : saying.of("page.measures.of-part", "part", part, "told", all);
  }

  /** Whether the goal is within reach in time, as far as the results tell; empty: it is reached. */
  public String forecast(Results results, Goal goal) {
    Forecast forecast = rule.of(results, goal.target(), goal.due(), diary.today());
    if (forecast.outlook() == Outlook.REACHED) {
      return "";
    }
    String outlook =
        saying.of(
            "page.forecast." + forecast.outlook().code(),
            "results",
            forecast.results(),
            "least",
            rule.resultsLeast());
    return (outlook + " " + range(forecast)).strip();
  }

  private String range(Forecast forecast) {
    if (forecast.early() == null) {
      return "";
    } else if (forecast.late() == null) {
      return saying.of("page.forecast.from", "early", dates.of(forecast.early()));
    }
    return forecast.early().equals(forecast.late())
        ? saying.of("page.forecast.about", "early", dates.of(forecast.early()))
        : saying.of(
            "page.forecast.between",
            "early",
            dates.of(forecast.early()),
            "late",
            dates.of(forecast.late()));
  }

  private String told(Results results) {
    Change change = results.change();
    return change == Change.NONE
        ? texts.say("page.measures.change.none")
        : saying.of(
            "page.measures.change." + change.code(),
            "first",
            value(results.measure(), results.first()),
            "latest",
            value(results.measure(), results.latest()));
  }

  private String value(Measure measure, OptionalInt value) {
    return value(measure, value.orElseThrow());
  }
}
