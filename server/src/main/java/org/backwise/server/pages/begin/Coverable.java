package org.backwise.server.pages.begin;

import java.util.ArrayList;
import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.rule.DangerFlag;
import org.backwise.model.rule.Tier;
import org.backwise.server.drafts.Draft;
import org.backwise.server.pages.frame.Option;

/** What a clinician's agreement can name: this person's conditions, operations and questions. */
final class Coverable {
  private Coverable() {}

  static List<Option> of(Knowledge knowledge, Draft draft) {
    List<Option> options = new ArrayList<>();
    for (String code : draft.all("condition")) {
      if (knowledge.conditions().has(code)) {
        options.add(new Option(code, knowledge.texts().condition(code).name()));
      }
    }
    for (String kind : draft.all("surgery")) {
      if (knowledge.vocabulary().list("surgeries").contains(kind)) {
        options.add(new Option(kind, capital(knowledge.texts().word("surgeries", kind))));
      }
    }
    knowledge.flagsInOrder().stream()
        .filter(flag -> flag.tier() == Tier.U && answered(draft, flag))
        .map(flag -> new Option(flag.id(), knowledge.texts().flag(flag.id()).question()))
        .forEach(options::add);
    return options;
  }

  private static boolean answered(Draft draft, DangerFlag flag) {
    String answer = draft.get("flag." + flag.id());
    return answer.equals("yes") || answer.equals("unsure");
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
