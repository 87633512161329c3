package org.backwise.server.intake;

import java.util.List;
import org.backwise.server.drafts.Draft;

/** What makes the pain worse, and where that was told; told of no place, or of all, is anywhere. */
final class Provocations {
  private static final String WORSE_WITH = "worseWith";

  private final Draft draft;
  private final List<String> sites;

  Provocations(Draft draft) {
    this.draft = draft;
    this.sites = draft.all("site");
  }

  List<String> anywhere() {
    return draft.all(WORSE_WITH).stream().filter(code -> places(code).isEmpty()).toList();
  }

  List<String> at(String site) {
    return draft.all(WORSE_WITH).stream().filter(code -> places(code).contains(site)).toList();
  }

  /** Some of the places that hurt; empty where they are all of them. */
  private List<String> places(String code) {
    List<String> told = draft.all(WORSE_WITH + "." + code + ".at");
    List<String> places = sites.stream().filter(told::contains).toList();
    return places.size() < sites.size() ? places : List.of();
  }
}
