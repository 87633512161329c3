package org.backwise.knowledge.reading.tables;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backwise.knowledge.reading.Choice;
import org.backwise.knowledge.reading.FieldsReader;
import org.backwise.knowledge.reading.Known;
import org.backwise.knowledge.tables.SitesTable;
import org.backwise.knowledge.tables.SitesTable.Site;
import org.backwise.model.Region;
import org.backwise.reading.Fields;

/** Reads {@code sites.yaml}. */
final class SitesReader implements FieldsReader<SitesTable> {

  private static final int HEAVIEST = 10;
  private static final Choice<Region> REGION = Choice.of(Region.class);
  private static final Site NONE =
      new Site(Collections.unmodifiableSortedMap(new TreeMap<>()), List.of(), List.of());

  private final Known known;

  SitesReader(Known known) {
    this.known = known;
  }

  @Override
  public SitesTable read(Fields fields) {
    return new SitesTable(
        Numbers.count(fields, "baseWeight"),
        fields.integer("targetFrom", 1, HEAVIEST),
        Rows.all(fields, "sites", known.list("sites"), Rows.group(this::site, NONE)));
  }

  private Site site(Fields fields) {
    fields.require("sourceRegions");
    fields.require("stretchGroups");
    List<String> groups = known.vocabulary().groups();
    return new Site(
        weights(fields, "groups", groups),
        REGION.listIn(fields, "sourceRegions"),
        fields.codes("stretchGroups", groups));
  }

  /** Muscle groups, each with how much it matters. */
  static SortedMap<String, Integer> weights(Fields fields, String key, List<String> groups) {
    return Rows.some(fields, key, groups, (f, name) -> f.integer(name, 1, HEAVIEST));
  }
}
