package org.backwise.programmes.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.Coded;
import org.backwise.model.Side;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.intake.AllowedLoad;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.intake.PainSite;
import org.backwise.model.intake.Response;
import org.backwise.model.intake.Surgery;
import org.jspecify.annotations.Nullable;

/** What was found, in one word or a few: a condition, an operation, a response to movement. */
final class Findings {

  private static final int LONG = 400;
  private static final Knowledge KNOWLEDGE = Knowledge.load();

  private Findings() {}

  /**
   * {@code sciatica}, {@code sciatica:settled} or {@code disc-herniation@lumbar:active}; with the
   * days that it has lasted and its side: {@code sciatica 20 left}. Plain is a long time.
   */
  static ConditionAnswer condition(String text, LocalDate start) {
    String[] words = text.split(" ");
    String[] status = words[0].split(":", 2);
    String[] region = status[0].split("@", 2);
    known(KNOWLEDGE.conditions().ids(), region[0]);
    String as = status.length > 1 ? status[1] : "active";
    known(KNOWLEDGE.vocabulary().list("conditionStatus"), as);
    @Nullable String where = region.length > 1 ? region[1] : null;
    LocalDate since =
        Arrays.stream(words)
            .skip(1)
            .filter(word -> side(word) == null)
            .map(days -> start.minusDays(Integer.parseInt(days)))
            .findFirst()
            .orElse(start.minusDays(LONG));
    return new ConditionAnswer(region[0], where, side(last(words)), since, as);
  }

  /**
   * {@code abdominal 41}: so many days ago; {@code abdominal 90 limits 10}: limits last on; {@code
   * hip-replacement 41 left}.
   */
  static Surgery operation(String text, LocalDate start) {
    String[] words = text.split(" ");
    known(KNOWLEDGE.vocabulary().list("surgeries"), words[0]);
    LocalDate on = start.minusDays(Integer.parseInt(words[1]));
    boolean limited = words.length > 3 && words[2].equals("limits");
    LocalDate until = limited ? start.plusDays(Integer.parseInt(words[3])) : null;
    return new Surgery(words[0], side(last(words)), on, until);
  }

  /** A code with or without a side: {@code below-knee left}. */
  static <T> T sided(String text, List<String> codes, BiFunction<String, @Nullable Side, T> made) {
    String[] words = text.split(" ");
    known(codes, words[0]);
    return made.apply(words[0], side(last(words)));
  }

  static @Nullable Side side(String word) {
    return Coded.find(Side.class, word).orElse(null);
  }

  private static String last(String[] words) {
    return words[words.length - 1];
  }

  /** {@code lumbar flexion mid light}: a movement that the clinician allows again. */
  static ClearanceLimit allowed(String text) {
    String[] words = text.split(" ");
    return new ClearanceLimit.AllowMotion(
        Coded.find(Segment.class, words[0]).orElseThrow(),
        Coded.find(SpineMotion.class, words[1]).orElseThrow(),
        Coded.find(MotionRange.class, words[2]).orElseThrow(),
        words.length > 3 ? AllowedLoad.LIGHT : AllowedLoad.NONE);
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

  /**
   * {@code bending-forward@neck} makes the neck alone worse; without a place it does so for all.
   */
  static PainSite provoked(PainSite site, List<String> worse) {
    List<String> here =
        worse.stream()
            .map(text -> text.split("@", 2))
            .filter(part -> part.length > 1 && part[1].equals(site.site()))
            .map(part -> part[0])
            .toList();
    here.forEach(code -> known(KNOWLEDGE.vocabulary().list("provocations"), code));
    return new PainSite(
        site.site(),
        site.side(),
        site.startedOn(),
        site.worst(),
        site.average(),
        site.now(),
        site.spreads(),
        here);
  }

  private static void known(List<String> codes, String code) {
    if (!codes.contains(code)) {
      throw new IllegalStateException("code (" + code + ") is none of " + codes);
    }
  }
}
