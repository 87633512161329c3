package org.backwise.knowledge.tables;

/**
 * {@code drafting.yaml}: what a draft keeps to where no rule asks; shares in thousandths.
 *
 * @param besidePainSeconds how much longer a warm-up seems that moves nothing near the pain
 * @param loadingSeconds and one that works a muscle
 */
public record DraftingTable(
    int besidePainSeconds, int loadingSeconds, Relief relief, Alternatives alternatives) {

  /** The body of a relief routine: how many items, up to which level. */
  public record Relief(int itemsMost, int levelMost) {}

  /** How many an item has, and how much of its work they share at least. */
  public record Alternatives(int most, int sharedFromMilli) {}
}
