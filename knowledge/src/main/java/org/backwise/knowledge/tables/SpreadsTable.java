package org.backwise.knowledge.tables;

import java.util.List;
import java.util.SortedMap;

/** {@code spreads.yaml}: where the pain of each place may spread to, as it is asked. */
public record SpreadsTable(SortedMap<String, List<String>> sites) {

  /** Where pain at {@code site} may spread to. */
  public List<String> from(String site) {
    return sites.getOrDefault(site, List.of());
  }
}
