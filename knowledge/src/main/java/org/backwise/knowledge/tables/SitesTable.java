package org.backwise.knowledge.tables;

import java.util.List;
import java.util.SortedMap;
import org.backwise.model.Region;

/**
 * {@code sites.yaml}: what a painful site asks for.
 *
 * @param targetFrom a group that a site names with this weight is aimed at
 */
public record SitesTable(int baseWeight, int targetFrom, SortedMap<String, Site> sites) {

  /** One site: weights 1-10 by group, where the pain may come from, what stretching counts. */
  public record Site(
      SortedMap<String, Integer> groups, List<Region> sourceRegions, List<String> stretchGroups) {}
}
