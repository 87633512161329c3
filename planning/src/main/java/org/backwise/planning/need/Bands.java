package org.backwise.planning.need;

import java.util.List;
import java.util.Set;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.Region;
import org.backwise.model.exercise.Exercise;

/** The warm-up bands as bits: which an exercise works in, and which a warm-up moves (H4). */
public final class Bands {

  private final int all;
  private final int[] bitsOf = new int[Region.values().length];
  private final Set<Region> painful;

  /** The bands of content, for a person whose pain comes from these regions. */
  public Bands(Knowledge knowledge, Set<Region> painful) {
    int bit = 1;
    for (List<Region> band : knowledge.tables().timing().warmUpBands().values()) {
      for (Region region : band) {
        bitsOf[region.ordinal()] |= bit;
      }
      bit <<= 1;
    }
    this.all = bit - 1;
    this.painful = painful;
  }

  /** The bands in which an exercise works. */
  public int worked(Exercise exercise) {
    return bits(exercise.regions());
  }

  /** The bands that an exercise moves as a warm-up. */
  public int moved(Exercise exercise) {
    return exercise.regions().contains(Region.WHOLE_BODY) ? all : bits(exercise.regions());
  }

  /** Whether the exercise moves a region that hurts or that the pain may come from. */
  public boolean nearPain(Exercise exercise) {
    return exercise.regions().stream().anyMatch(painful::contains);
  }

  private int bits(List<Region> regions) {
    int bits = 0;
    for (Region region : regions) {
      bits |= bitsOf[region.ordinal()];
    }
    return bits;
  }
}
