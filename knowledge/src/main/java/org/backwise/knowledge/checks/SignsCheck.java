package org.backwise.knowledge.checks;

import java.util.Locale;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.texts.FlagText;
import org.backwise.knowledge.texts.Sentence;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.rule.DangerFlag;
import org.backwise.reading.Problems;

/**
 * The list before a session has a few words for each flag that it asks for, and for no other; and
 * the row of each group names every one of its flags, since nobody ticks what was not named.
 */
final class SignsCheck implements Check {
  private static final String ROW = "page.danger.row.";

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    for (Texts texts : knowledge.languages().values()) {
      String path = "texts/" + texts.language() + "/danger-flags.yaml";
      for (DangerFlag flag : knowledge.flags().all()) {
        FlagText words = texts.flags().get(flag.id());
        String told = words == null ? "" : told(flag, words, texts);
        if (!told.isEmpty()) {
          Finding.at(knowledge.trees(), problems, path, told, flag.id());
        }
      }
    }
  }

  private static String told(DangerFlag flag, FlagText words, Texts texts) {
    if (!flag.beforeSession()) {
      boolean idle = words.sign().isEmpty() && words.named().isEmpty();
      return idle ? "" : "has a sign, though it is not asked before a session";
    }
    if (words.sign().isEmpty()) {
      return "has no sign, though it is asked before a session";
    }
    return named(texts, flag, words.named()) ? "" : "is not named in " + ROW + flag.group();
  }

  private static boolean named(Texts texts, DangerFlag flag, String words) {
    Sentence row = texts.sentences().get(ROW + flag.group());
    return row != null && !words.isEmpty() && lower(row.written()).contains(lower(words));
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
