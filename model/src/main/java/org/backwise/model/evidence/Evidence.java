package org.backwise.model.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule, dose or claim stands.
 *
 * @param sources ids of the files in {@code content/sources}; may be empty only for a convention
 * @param verification how far it was verified
 * @param jurisdiction where it holds when guidelines differ, for example {@code GB}; null:
 *     everywhere
 * @param brief the requirements it carries out, for example {@code R7}
 * @param reviewedBy the clinician who reviewed it; null until one has
 */
public record Evidence(
    List<String> sources,
    Verification verification,
    @Nullable String jurisdiction,
    List<String> brief,
    @Nullable String reviewedBy) {

  public Evidence {
    sources = List.copyOf(sources);
    brief = List.copyOf(brief);
  }
}
