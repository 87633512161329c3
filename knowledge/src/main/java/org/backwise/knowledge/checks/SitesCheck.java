package org.backwise.knowledge.checks;

import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.SitesTable;
import org.backwise.reading.Problems;

/** Every site of {@code sites.yaml} has a group to aim at, or its pain would ask for nothing. */
final class SitesCheck implements Check {

  private static final String FILE = "planning/sites.yaml";

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    if (!knowledge.trees().has(FILE)) {
      return;
    }
    SitesTable table = knowledge.tables().sites();
    table
        .sites()
        .forEach(
            (name, site) -> {
              if (site.groups().values().stream().noneMatch(w -> w >= table.targetFrom())) {
                String told = "names no group with %d or more".formatted(table.targetFrom());
                Finding.at(knowledge.trees(), problems, FILE, told, "sites", name, "groups");
              }
            });
  }
}
