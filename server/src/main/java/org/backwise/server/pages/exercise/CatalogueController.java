package org.backwise.server.pages.exercise;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.Coded;
import org.backwise.model.Region;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.Substitute;
import org.backwise.model.exercise.Use;
import org.backwise.server.pages.frame.Choices;
import org.backwise.server.signin.PersonId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Which exercises are there? */
@Controller
class CatalogueController {
  private final Knowledge knowledge;
  private final Choices choices;
  private final Places places;
  private final ForMe mine;

  CatalogueController(Knowledge knowledge, Choices choices, Places places, ForMe mine) {
    this.knowledge = knowledge;
    this.choices = choices;
    this.places = places;
    this.mine = mine;
  }

  @ModelAttribute("filter")
  Filter filter(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String region,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String position,
      @RequestParam(defaultValue = "") String equipment,
      @RequestParam(defaultValue = "") String place) {
    return new Filter(q, region, kind, position, equipment, place);
  }

  @GetMapping("/exercises")
  String all(
      @ModelAttribute("filter") Filter filter,
      @AuthenticationPrincipal PersonId person,
      Model model) {
    List<Part> parts = parts(filter, mine.done(person));
    model
        .addAttribute("allRegions", choices.of("regions", Coded.codes(Region.class)))
        .addAttribute("allPositions", choices.of("positions", Coded.codes(Position.class)))
        .addAttribute("allEquipment", choices.of("equipment", equipment()))
        .addAttribute("found", parts.stream().mapToInt(part -> part.rows().size()).sum())
        .addAttribute("parts", parts);
    return "exercises";
  }

  /** The things that some exercise is done with. */
  private List<String> equipment() {
    Set<String> used = new TreeSet<>();
    shown()
        .forEach(
            exercise -> {
              used.addAll(exercise.equipment());
              exercise.substitutes().stream().map(Substitute::use).forEach(used::addAll);
            });
    return knowledge.vocabulary().list("equipment").stream().filter(used::contains).toList();
  }

  private Stream<Exercise> shown() {
    return knowledge.exercises().all().stream().filter(e -> e.use() != Use.DRAFT);
  }

  /** From the neck down; parts of the body without an exercise are left out. */
  private List<Part> parts(Filter filter, Set<String> done) {
    return Stream.of(Region.values())
        .map(region -> new Part(region.code(), rows(region, filter, done)))
        .filter(part -> !part.rows().isEmpty())
        .toList();
  }

  private List<Row> rows(Region region, Filter filter, Set<String> done) {
    return shown()
        .filter(e -> e.orderRegion() == region)
        .filter(e -> filter.accepts(e, knowledge.texts().exercise(e.id()), places))
        .map(e -> row(e, done))
        .toList();
  }

  private Row row(Exercise exercise, Set<String> done) {
    var text = knowledge.texts().exercise(exercise.id());
    return new Row(
        exercise.id(),
        text.name(),
        text.purpose(),
        choices.word("kinds", exercise.kind().code()),
        choices.word("positions", exercise.position().code()),
        done.contains(exercise.id()));
  }

  /** The exercises of one part of the body. */
  public record Part(String region, List<Row> rows) {}

  /**
   * One exercise in the list.
   *
   * @param mine whether it is in this person's programme
   */
  public record Row(
      String id, String name, String purpose, String kind, String position, boolean mine) {}
}
