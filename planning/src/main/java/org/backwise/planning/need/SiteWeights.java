package org.backwise.planning.need;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.SitesTable;
import org.backwise.model.Region;
import org.backwise.model.intake.Intake;

/** What the sites that hurt ask for, together: of each group the largest weight. */
public final class SiteWeights {

  private final Knowledge knowledge;
  private final List<SitesTable.Site> sites;

  private SiteWeights(Knowledge knowledge, List<SitesTable.Site> sites) {
    this.knowledge = knowledge;
    this.sites = sites;
  }

  /** The weights of one person's sites. */
  public static SiteWeights of(Intake intake, Knowledge knowledge) {
    List<SitesTable.Site> sites = new ArrayList<>();
    var table = knowledge.tables().sites().sites();
    intake.pain().sites().forEach(s -> sites.add(table.get(s.site())));
    return new SiteWeights(knowledge, sites);
  }

  /** The weight that the sites name for {@code group}; 0 when none does. */
  public int named(String group) {
    return sites.stream().mapToInt(s -> s.groups().getOrDefault(group, 0)).max().orElse(0);
  }

  /** The weight of {@code group}, never below the base weight of the whole body. */
  public int of(String group) {
    return Math.max(named(group), knowledge.tables().sites().baseWeight());
  }

  /** The group's named weight, or its partner's when the sites do not name it. */
  public int ofGroupOrPartner(String group) {
    int own = named(group);
    return own > 0 ? own : knowledge.vocabulary().pairOf(group).map(this::named).orElse(0);
  }

  /** The groups that the sites name with enough weight to be aimed at. */
  public boolean isTarget(String group) {
    return named(group) >= knowledge.tables().sites().targetFrom();
  }

  /** The groups whose stretching counts for the daily stretch. */
  public Set<String> stretchGroups() {
    Set<String> groups = new LinkedHashSet<>();
    sites.forEach(s -> groups.addAll(s.stretchGroups()));
    return groups;
  }

  /** The regions that the pain may come from (R46). */
  public Set<Region> sourceRegions() {
    Set<Region> regions = new LinkedHashSet<>();
    sites.forEach(s -> regions.addAll(s.sourceRegions()));
    return regions;
  }

  /** How many different regions hurt, each site counted by its first source region. */
  public int regionsThatHurt() {
    Set<Region> regions = new LinkedHashSet<>();
    sites.forEach(s -> regions.add(s.sourceRegions().get(0)));
    return regions.size();
  }
}
