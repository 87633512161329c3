package org.backwise.knowledge.checks;

import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.catalogue.CatalogueParts;
import org.backwise.reading.Problems;

/** Every part of the catalogue has the exercises that {@code catalogue.yaml} asks for. */
final class CatalogueCheck implements Check {

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    CatalogueParts.of(knowledge, problems)
        .filter(CatalogueParts::enforced)
        .ifPresent(parts -> shortfalls(knowledge, parts, problems));
  }

  private static void shortfalls(Knowledge knowledge, CatalogueParts parts, Problems problems) {
    List<CatalogueParts.Count> counts = parts.counted(knowledge.exercises().all());
    for (int i = 0; i < counts.size(); i++) {
      CatalogueParts.Count count = counts.get(i);
      if (count.isShort()) {
        String told =
            "%s has %d of %d exercises"
                .formatted(count.part().name(), count.exercises(), count.part().least());
        Finding.at(knowledge.trees(), problems, CatalogueParts.FILE, told, "parts", i);
      }
    }
  }
}
