package org.backwise.handouts.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backwise.handouts.markup.Drawing;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Page;
import org.backwise.handouts.markup.Print;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.pictures.Pictures;
import org.backwise.handouts.words.DateWords;
import org.backwise.handouts.words.DoseWords;
import org.backwise.handouts.words.RoutineWords;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.Side;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.intake.Intake;
import org.backwise.safety.basis.Grounds;

/** What handouts are written with. */
public record Paper(
    Knowledge knowledge,
    Grounds grounds,
    Texts texts,
    DateWords dates,
    DoseWords doses,
    RoutineWords routines,
    Pictures pictures) {

  private static final int SIGNS = 12;

  /** Paper in English. */
  public static Paper of(Knowledge knowledge, Pictures pictures) {
    Texts texts = knowledge.texts();
    return new Paper(
        knowledge,
        Grounds.of(knowledge, texts.language()),
        texts,
        new DateWords(texts),
        new DoseWords(texts),
        new RoutineWords(texts),
        pictures);
  }

  /** A sentence without gaps. */
  public String say(String key) {
    return texts.say(key);
  }

  /** A sentence with one gap. */
  public String say(String key, String gap, Object value) {
    return texts.say(key, Map.of(gap, value));
  }

  /** A sentence with gaps. */
  public String say(String key, Map<String, ?> gaps) {
    return texts.say(key, gaps);
  }

  /** The box that says of a programme that it is not yet to be done. */
  public Element proposal() {
    return Tags.div(
        "status stop",
        Tags.p("big", say("paper.programme.proposal")),
        Tags.p(say("paper.programme.proposal.what")));
  }

  /** An exercise's name. */
  public String exercise(String id) {
    return texts.exercise(id).name();
  }

  /** Start and end of an exercise as it is done on this side; nothing for one without motion. */
  public Optional<Drawing> picture(String exercise, Side side) {
    return pictures.of(exercise, say("paper.picture", "name", exercise(exercise)), side);
  }

  /** The sentences {@code key.1}, {@code key.2} and so on, with this person's emergency number. */
  public List<String> each(String key, Intake intake) {
    List<String> sentences = new ArrayList<>();
    for (int i = 1; texts.sentences().containsKey(key + "." + i); i++) {
      sentences.add(texts.say(key + "." + i, Map.of("emergency", emergency(intake))));
    }
    return sentences;
  }

  /** Words of safety with this person's emergency number. */
  public String spoken(String words, Intake intake) {
    return words.replace("{emergency}", emergency(intake));
  }

  /** Words joined by commas. */
  public String listed(String list, List<String> codes) {
    return String.join(", ", codes.stream().map(code -> texts.word(list, code)).toList());
  }

  /** The first signs of a fingerprint: enough to tell papers apart. */
  public static String start(String fingerprint) {
    return fingerprint.substring(0, Math.min(SIGNS, fingerprint.length()));
  }

  /** A direction of the spine as the clinic says it: lumbar flexion. */
  public String direction(Segment segment, SpineMotion motion) {
    return texts.word("segments", segment.code()) + " " + texts.word("spineMotions", motion.code());
  }

  /** How far a movement goes. */
  public String range(MotionRange range) {
    return texts.word("ranges", range.code());
  }

  /**
   * A whole page with this body. At the foot of every sheet stands what it is, for a sheet may be
   * found alone, and whom to call.
   */
  public Page page(String title, String style, String standing, Intake intake, Element body) {
    String foot =
        (standing.isEmpty() ? "" : say(standing) + " ")
            + say("paper.foot", "emergency", emergency(intake));
    return new Page(texts.language(), title, foot, say("paper.page-of"), style, body, Print.USUAL);
  }

  private String emergency(Intake intake) {
    return grounds.words().emergency(intake.country());
  }
}
