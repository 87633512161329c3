package org.backwise.server.pages.frame;

import java.util.Map;
import java.util.TreeMap;
import org.backwise.knowledge.texts.Texts;
import org.springframework.stereotype.Component;

/** Says the sentences of pages, with their gaps filled; templates call it {@code say}. */
@Component
public final class Saying {
  private final Texts texts;

  Saying(Texts texts) {
    this.texts = texts;
  }

  /** The sentence {@code key}; names of gaps and what fills them take turns. */
  public String of(String key, Object... gaps) {
    Map<String, Object> filled = new TreeMap<>();
    for (int i = 0; i + 1 < gaps.length; i += 2) {
      filled.put(gaps[i].toString(), gaps[i + 1]);
    }
    return texts.say(key, filled);
  }

  /** The sentence for one, or for {@code count}. */
  public String count(String key, int count) {
    return count == 1 ? texts.say(key + ".one") : of(key, "count", count);
  }
}
