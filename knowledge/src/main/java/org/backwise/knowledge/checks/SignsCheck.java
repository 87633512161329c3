package org.backwise.knowledge.checks;

import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.texts.FlagText;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.rule.DangerFlag;
import org.backwise.reading.Problems;

/** The list before a session has a few words for each flag that it asks for, and for no other. */
final class SignsCheck implements Check {

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    for (Texts texts : knowledge.languages().values()) {
      String path = "texts/" + texts.language() + "/danger-flags.yaml";
      for (DangerFlag flag : knowledge.flags().all()) {
        FlagText words = texts.flags().get(flag.id());
        String told = words == null ? "" : told(flag, words);
        if (!told.isEmpty()) {
          Finding.at(knowledge.trees(), problems, path, told, flag.id());
        }
      }
    }
  }

  private static String told(DangerFlag flag, FlagText words) {
    if (flag.beforeSession() == !words.sign().isEmpty()) {
      return "";
    }
    return flag.beforeSession()
        ? "has no sign, though it is asked before a session"
        : "has a sign, though it is not asked before a session";
  }
}
