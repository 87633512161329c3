package org.backwise.handouts.exercises;

import java.util.List;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;
import org.backwise.handouts.paper.Paper;
import org.backwise.model.Side;
import org.backwise.model.exercise.ExerciseText;

/** One exercise with its picture: start, steps, breath, what to look for, and when to stop. */
public final class HowTo {

  private static final int LEVEL = 3;

  private final Paper paper;

  public HowTo(Paper paper) {
    this.paper = paper;
  }

  /** The block of an exercise, done on this side, with what it is for. */
  public Element of(String id, Side side) {
    ExerciseText text = paper.texts().exercise(id);
    Element words = Tags.div("words", Tags.name(LEVEL, text.name()), Tags.p("why", text.purpose()));
    return block(id, side, words.add(steps(text, side)));
  }

  /** The block of an exercise under a heading of one's own, with its dose. */
  public Element of(String id, Side side, String heading, String dose) {
    Element words = Tags.div("words", Tags.name(LEVEL, heading), Tags.p("dose", dose));
    return block(id, side, words.add(steps(paper.texts().exercise(id), side)));
  }

  private Element block(String id, Side side, Element words) {
    Element block = Element.of("div", "item how-to");
    paper.picture(id, side).ifPresent(picture -> block.add(Tags.div("picture", picture)));
    return block.add(words);
  }

  private Element steps(ExerciseText text, Side side) {
    Element words = Element.of("div");
    if (side == Side.LEFT || side == Side.RIGHT) {
      String which = paper.texts().word("sides", side.code());
      words.add(Tags.p("part", paper.say("paper.exercise.one-side", "side", which)));
    }
    labelled(words, "paper.programme.start", List.of(text.start()));
    words.add(Tags.numbered(text.steps()));
    labelled(words, "paper.programme.breath", List.of(text.breath()));
    labelled(words, "paper.programme.cues", text.cues());
    labelled(words, "paper.programme.mistakes", text.mistakes());
    labelled(words, "paper.programme.stop-if", text.stopIf());
    return words;
  }

  private void labelled(Element to, String label, List<String> sentences) {
    String words = String.join(" ", sentences);
    if (!words.isBlank()) {
      to.add(Element.of("p", "part").add(Tags.bold(paper.say(label) + ": ")).text(words));
    }
  }
}
