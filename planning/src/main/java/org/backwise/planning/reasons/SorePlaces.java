package org.backwise.planning.reasons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.SitesTable;
import org.backwise.model.Region;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.intake.PainSite;
import org.backwise.planning.eligibility.Person;

/** The places that hurt and ask for what an item does. */
final class SorePlaces {

  private final SitesTable table;
  private final Wording words;
  private final Person person;
  private final List<PainSite> sites;

  SorePlaces(Knowledge knowledge, Wording words, Person person) {
    this.table = knowledge.tables().sites();
    this.words = words;
    this.person = person;
    this.sites = person.intake().pain().sites();
  }

  /** Those that ask for it, the one that asks most first. */
  List<Cause> of(Exercise exercise, Service service) {
    List<PainSite> asking = new ArrayList<>(sites);
    asking.removeIf(site -> !asks(row(site), exercise, service));
    asking.sort(
        Comparator.comparingInt(site -> -row(site).groups().getOrDefault(service.group(), 0)));
    return asking.stream().map(this::cause).toList();
  }

  /** Whether the pain is in {@code region} itself. */
  boolean hurts(Region region) {
    return sites.stream().anyMatch(site -> home(site) == region);
  }

  private boolean asks(SitesTable.Site row, Exercise exercise, Service service) {
    if (service.key().equals(Service.SOURCE)) {
      return exercise.regions().stream().anyMatch(row.sourceRegions()::contains);
    }
    boolean stretched =
        service.key().equals(Service.STRETCH) && row.stretchGroups().contains(service.group());
    return stretched || row.groups().getOrDefault(service.group(), 0) >= table.targetFrom();
  }

  private Cause cause(PainSite site) {
    String sort = site != person.facts().mainSite() ? "other" : sites.size() == 1 ? "only" : "main";
    String place = words.say("place." + sort, "site", words.word("sites", site.site()));
    return Cause.at("site:" + site.site(), place);
  }

  private SitesTable.Site row(PainSite site) {
    return table.sites().get(site.site());
  }

  private Region home(PainSite site) {
    return row(site).sourceRegions().get(0);
  }
}
