package org.backwise.server.intake;

import java.util.List;

/** Where it hurts, how much, and what changes it. */
final class PainBranch {
  private static final String WORSE_WITH = "worseWith";

  private PainBranch() {}

  static void grow(Branch pain) {
    Provocations worse = new Provocations(pain.draft());
    Branch.Twigs sites = pain.list("sites", "site");
    pain.draft()
        .all("site")
        .forEach(
            site -> {
              Branch entry = sites.add("site");
              site(entry, site);
              entry.codes("worseWith", worse.at(site), WORSE_WITH);
            });
    pain.text("irritability", "irritability")
        .codes("worseWith", worse.anywhere(), WORSE_WITH)
        .codes("betterWith", "betterWith");
    responds(pain);
  }

  private static void site(Branch entry, String site) {
    String field = "pain." + site;
    entry.put("site", site, "site").text("side", field + ".side");
    entry
        .date("startedOn", field)
        .number("worst", field + ".worst")
        .number("average", field + ".average")
        .number("now", field + ".now");
    spreads(entry, field);
  }

  private static void spreads(Branch entry, String field) {
    List<String> all = entry.draft().all(field + ".spreads");
    Branch.Twigs list = entry.list("spreads", field + ".spreads");
    for (String to : all) {
      if (!to.equals("none")) {
        Branch spread = list.add(field + ".spreads").put("to", to, field + ".spreads");
        spread.text("side", field + ".spread." + to + ".side");
        spread.date("since", field + ".spread." + to);
      }
    }
  }

  private static void responds(Branch pain) {
    Branch.Twigs list = pain.list("responds", "responds");
    for (String movement : pain.draft().all("responds")) {
      int dash = movement.indexOf('-');
      if (dash > 0) {
        list.add("responds")
            .put("segment", movement.substring(0, dash), "responds")
            .put("motion", movement.substring(dash + 1), "responds")
            .text("effect", "responds." + movement + ".effect")
            .text("foundBy", "responds." + movement + ".by");
      }
    }
  }
}
