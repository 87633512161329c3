package org.backwise.commands.review;

import java.util.List;

/**
 * Something that content says and that no good source was read for.
 *
 * @param kind the folder it stands in; doses are a kind of their own
 * @param place its file and, inside it, the fields that lead to it
 * @param mark U, W or convention
 * @param sources ids of what it names all the same
 */
record Claim(
    String kind, String place, String says, String mark, List<String> sources, List<String> brief) {

  Claim {
    sources = List.copyOf(sources);
    brief = List.copyOf(brief);
  }
}
