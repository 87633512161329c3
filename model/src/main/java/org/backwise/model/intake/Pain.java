package org.backwise.model.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pain as a whole.
 *
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
}
