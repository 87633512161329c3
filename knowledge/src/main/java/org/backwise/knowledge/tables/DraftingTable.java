package org.backwise.knowledge.tables;

import java.util.List;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Trait;

/**
 * {@code drafting.yaml}: what a draft keeps to where no rule asks; shares in thousandths.
 *
 * @param besidePainSeconds how much longer a warm-up seems that moves nothing near the pain
 * @param loadingSeconds and one that works a muscle
 */
public record DraftingTable(
    int besidePainSeconds,
    int loadingSeconds,
    Relief relief,
    Alternatives alternatives,
    List<Wish> wishes) {

  /** The body of a relief routine: how many items, up to which level. */
  public record Relief(int itemsMost, int levelMost) {}

  /**
   * What some phases hold twice a week for these people, where no rule has to yield for it.
   *
   * @param phases names of those phases
   */
  public record Wish(String id, Fact when, Trait match, List<String> phases) {}

  /** How many an item has, and how much of its work they share at least. */
  public record Alternatives(int most, int sharedFromMilli) {}
}
