package org.backwise.model.intake;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pain as a whole.
 *
 * @param worseWith what makes any of it worse, where nobody said which place: it counts for all
 * @param irritability low, moderate or high; null: not said, read as high
 */
public record Pain(
    List<PainSite> sites,
    @Nullable String irritability,
    List<String> worseWith,
    List<String> betterWith,
    List<Response> responds) {

  public Pain {
    sites = List.copyOf(sites);
    worseWith = List.copyOf(worseWith);
    betterWith = List.copyOf(betterWith);
    responds = List.copyOf(responds);
  }

  /** What makes the pain at {@code site} worse. */
  public List<String> worseAt(PainSite site) {
    return distinct(Stream.of(worseWith, site.worseWith()));
  }

  /** What makes it worse at one place or another. */
  public List<String> worseAnywhere() {
    return distinct(Stream.concat(Stream.of(worseWith), sites.stream().map(PainSite::worseWith)));
  }

  private static List<String> distinct(Stream<List<String>> lists) {
    return lists.flatMap(List::stream).distinct().toList();
  }
}
