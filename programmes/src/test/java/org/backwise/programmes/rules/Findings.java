package org.backwise.programmes.rules;

import java.time.LocalDate;
import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.Coded;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.intake.Response;
import org.backwise.model.intake.Surgery;
import org.jspecify.annotations.Nullable;

/** What was found, in one word or a few: a condition, an operation, a response to movement. */
final class Findings {

  private static final Knowledge KNOWLEDGE = Knowledge.load();

  private Findings() {}

  /** {@code sciatica}, {@code sciatica:settled} or {@code disc-herniation@lumbar:active}. */
  static ConditionAnswer condition(String text) {
    String[] status = text.split(":", 2);
    String[] region = status[0].split("@", 2);
    known(KNOWLEDGE.conditions().ids(), region[0]);
    String as = status.length > 1 ? status[1] : "active";
    known(KNOWLEDGE.vocabulary().list("conditionStatus"), as);
    @Nullable String where = region.length > 1 ? region[1] : null;
    return new ConditionAnswer(region[0], where, null, null, as);
  }

  /** {@code abdominal 41}: so many days ago; {@code abdominal 90 limits 10}: limits last on. */
  static Surgery operation(String text, LocalDate start) {
    String[] words = text.split(" ");
    known(KNOWLEDGE.vocabulary().list("surgeries"), words[0]);
    LocalDate on = start.minusDays(Integer.parseInt(words[1]));
    boolean limited = words.length > 3 && words[2].equals("limits");
    return new Surgery(
        words[0], on, limited ? start.plusDays(Integer.parseInt(words[3])) : null);
  }

  /** {@code lumbar extension centralises}. */
  static Response response(String text) {
    String[] words = text.split(" ");
    known(KNOWLEDGE.vocabulary().list("responseEffects"), words[2]);
    return new Response(
        Coded.find(Segment.class, words[0]).orElseThrow(),
        Coded.find(SpineMotion.class, words[1]).orElseThrow(),
        words[2],
        "physiotherapist");
  }

  private static void known(List<String> codes, String code) {
    if (!codes.contains(code)) {
      throw new IllegalStateException("code (" + code + ") is none of " + codes);
    }
  }
}
