package org.backwise.server.pages.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.texts.FlagText;
import org.backwise.model.rule.DangerFlag;
import org.backwise.model.rule.Tier;

/** Danger questions that belong together, by the tens of their order. */
public record DangerGroup(int id, List<Question> questions) {
  private static final String GAP = "{emergency}";

  public DangerGroup {
    questions = List.copyOf(questions);
  }

  /** All questions. */
  public static List<DangerGroup> of(Knowledge knowledge, String emergency) {
    return of(knowledge, knowledge.flagsInOrder(), emergency);
  }

  /** Those of {@code flags}, which are in their order. */
  public static List<DangerGroup> of(
      Knowledge knowledge, List<DangerFlag> flags, String emergency) {
    Map<Integer, List<Question>> groups = new LinkedHashMap<>();
    for (DangerFlag flag : flags) {
      groups
          .computeIfAbsent(flag.group(), group -> new ArrayList<>())
          .add(question(knowledge, flag, emergency));
    }
    return groups.entrySet().stream()
        .map(group -> new DangerGroup(group.getKey(), group.getValue()))
        .toList();
  }

  /** All of its flags in one, for somebody who cannot tell which it is. */
  public String flags() {
    return questions.stream().map(Question::flag).collect(Collectors.joining(" "));
  }

  private static Question question(Knowledge knowledge, DangerFlag flag, String emergency) {
    FlagText text = knowledge.texts().flag(flag.id());
    return new Question(
        flag.id(),
        flag.tier(),
        text.question(),
        text.sign(),
        text.hint(),
        text.message().replace(GAP, emergency),
        flag.sided(),
        GraveSpreads.of(knowledge, flag));
  }

  /**
   * One question, and what is said at once when the answer is yes or not sure.
   *
   * @param spreads where pain may spread to that makes it graver; a visit tells whether it saw that
   */
  public record Question(
      String flag,
      Tier tier,
      String question,
      String sign,
      String hint,
      String message,
      boolean sided,
      List<String> spreads) {

    public Question {
      spreads = List.copyOf(spreads);
    }

    /** The field that holds its answer. */
    public String field() {
      return "flag." + flag;
    }

    /** Whether a yes stops everything. */
    public boolean stops() {
      return tier.stops();
    }

    /** Whether a yes only goes on the clinician's sheet. */
    public boolean mild() {
      return tier == Tier.R;
    }
  }
}
