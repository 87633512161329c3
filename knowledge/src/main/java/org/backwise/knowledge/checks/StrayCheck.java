package org.backwise.knowledge.checks;

import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.reading.Codes;
import org.backwise.reading.Place;
import org.backwise.reading.Problems;

/** Every file stands where somebody reads it: a misspelt folder would silently lose a rule. */
final class StrayCheck implements Check {

  private static final String TEXTS = "texts/";
  private static final List<String> PLACES =
      List.of(
          "vocabulary.yaml",
          "population.yaml",
          "catalogue.yaml",
          "advice/",
          "conditions/",
          "danger-flags/",
          "exercises/",
          "figure/",
          "measures/",
          "motions/",
          "planning/",
          "rules/",
          "screening/",
          "sources/",
          "texts/*/",
          "texts/*/advice/",
          "texts/*/exercises/",
          "texts/*/measures/");

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    for (String path : knowledge.trees().paths()) {
      String place = place(path);
      if (!PLACES.contains(place)) {
        String told = "is not read from here. " + Codes.nearest(place, PLACES);
        problems.add(new Place(path, 1), "", told);
      }
    }
  }

  /** The folder with its slash, or a file at the root; any language is {@code *}. */
  private static String place(String path) {
    int inner = path.startsWith(TEXTS) ? path.indexOf('/', TEXTS.length()) + 1 : 0;
    int last = path.lastIndexOf('/') + 1;
    String folder = path.substring(inner, Math.max(inner, last));
    String root = last == 0 ? path : folder;
    return inner > 0 ? "texts/*/" + folder : root;
  }
}
