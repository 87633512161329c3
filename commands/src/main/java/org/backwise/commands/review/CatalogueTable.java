package org.backwise.commands.review;

import java.util.ArrayList;
import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.catalogue.CatalogueParts;
import org.backwise.knowledge.catalogue.CatalogueParts.Count;
import org.backwise.reading.Problems;

/** How many exercises each part of the catalogue has, beside how many it should have. */
public final class CatalogueTable {

  private CatalogueTable() {}

  /** The table as lines of text, the whole catalogue last. */
  public static List<String> lines(Knowledge knowledge) {
    List<Count> counts =
        CatalogueParts.of(knowledge, new Problems())
            .map(parts -> parts.counted(knowledge.exercises().all()))
            .orElse(List.of());
    List<String> lines = new ArrayList<>();
    lines.add("%-38s %5s %8s".formatted("part", "has", "at least"));
    counts.forEach(count -> lines.add(line(count)));
    lines.add("%-38s %5d".formatted("exercises in all", knowledge.exercises().all().size()));
    return lines;
  }

  private static String line(Count count) {
    String line =
        "%-38s %5d %8d".formatted(count.part().name(), count.exercises(), count.part().least());
    return line + (count.isShort() ? "  short" : "");
  }
}
