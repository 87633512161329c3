package org.backwise.documents.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Notice;

/** Answers that are possible but odd: each is a question until the person has confirmed it. */
public final class OddAnswers {

  /** The codes of all questions, in the order in which they are asked. */
  public static final List<String> CODES =
      List.of(
          "spread-on-other-side",
          "worse-and-better",
          "worst-below-others",
          "both-effects",
          "flag-yes-and-unsure",
          "cancer-without-flag",
          "pregnant-and-male",
          "pregnant-age",
          "pregnancy-without-date",
          "birth-not-given",
          "liked-and-avoided",
          "active-but-cannot-walk");

  private final Map<String, String> words;
  private final IntakeBounds bounds;

  /**
   * The questions of one language.
   *
   * @param words the text of each code; {@code {what}} stands for what it is about
   */
  public OddAnswers(Map<String, String> words, IntakeBounds bounds) {
    this.words = new LinkedHashMap<>(words);
    this.bounds = bounds;
  }

  /** The questions that {@code intake} raises and that are not confirmed yet. */
  public List<Notice> in(Intake intake) {
    OddFinds finds = new OddFinds(intake, bounds);
    List<Notice> questions = new ArrayList<>();
    for (String code : CODES) {
      if (!intake.confirmed().contains(code)) {
        List<String> found = finds.find(code);
        if (!found.isEmpty()) {
          questions.add(new Notice(code, text(code, found)));
        }
      }
    }
    return questions;
  }

  private String text(String code, List<String> found) {
    String text = words.get(code);
    if (text == null) {
      throw new IllegalStateException(
          "question (%s) has no words. Maybe texts/en/documents.yaml lacks it.".formatted(code));
    }
    return text.replace("{what}", String.join(", ", found).replace('-', ' '));
  }
}
