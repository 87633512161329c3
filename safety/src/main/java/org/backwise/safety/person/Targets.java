package org.backwise.safety.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.knowledge.tables.SitesTable;
import org.backwise.model.Region;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.PainSite;

/** What the hurt sites ask for. */
public final class Targets {

  private final List<SitesTable.Site> sites = new ArrayList<>();

  public Targets(Intake intake, SitesTable table) {
    for (PainSite site : intake.pain().sites()) {
      Optional.ofNullable(table.sites().get(site.site())).ifPresent(sites::add);
    }
  }

  /** The groups whose stretching counts. */
  public List<String> stretchGroups() {
    return sites.stream().flatMap(site -> site.stretchGroups().stream()).distinct().toList();
  }

  /** The regions that the pain may come from. */
  public List<Region> sourceRegions() {
    return sites.stream().flatMap(site -> site.sourceRegions().stream()).distinct().toList();
  }

  /** The largest weight that a hurt site gives to {@code group}; 0: none names it. */
  public int weight(String group) {
    return sites.stream().mapToInt(site -> site.groups().getOrDefault(group, 0)).max().orElse(0);
  }

  /** How many different regions hurt, each site by its first source region. */
  public long regionsHurt() {
    return sites.stream()
        .flatMap(site -> site.sourceRegions().stream().limit(1))
        .distinct()
        .count();
  }
}
