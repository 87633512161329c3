package org.backwise.server.pages.exercise;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.Coded;
import org.backwise.model.Region;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.Use;
import org.backwise.server.pages.frame.Choices;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** How is it done well? */
@Controller
class ExerciseController {
  private final Knowledge knowledge;
  private final Choices choices;
  private final Backing backing;
  private final Needs needs;

  ExerciseController(Knowledge knowledge, Choices choices, Backing backing, Needs needs) {
    this.knowledge = knowledge;
    this.choices = choices;
    this.backing = backing;
    this.needs = needs;
  }

  @GetMapping("/exercises")
  String all(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String region,
      @RequestParam(defaultValue = "") String position,
      Model model) {
    Filter filter = new Filter(q, region, position);
    Map<Region, List<Row>> regions = regions(filter);
    model
        .addAttribute("q", q)
        .addAttribute("region", region)
        .addAttribute("position", position)
        .addAttribute("allRegions", choices.of("regions", Coded.codes(Region.class)))
        .addAttribute("allPositions", choices.of("positions", Coded.codes(Position.class)))
        .addAttribute("found", regions.values().stream().mapToInt(List::size).sum())
        .addAttribute("regions", regions);
    return "exercises";
  }

  private Map<Region, List<Row>> regions(Filter filter) {
    Map<Region, List<Row>> regions = new TreeMap<>();
    for (Region region : Region.values()) {
      List<Row> rows =
          knowledge.exercises().all().stream()
              .filter(e -> e.orderRegion() == region && e.use() != Use.DRAFT)
              .filter(e -> filter.accepts(e, knowledge.texts().exercise(e.id())))
              .map(this::row)
              .toList();
      if (!rows.isEmpty()) {
        regions.put(region, rows);
      }
    }
    return regions;
  }

  @GetMapping("/exercises/{id}")
  String one(@PathVariable String id, Model model) {
    Exercise exercise =
        knowledge
            .exercises()
            .find(id)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model
        .addAttribute("exercise", exercise)
        .addAttribute("kinds", words("kinds", exercise.kinds()))
        .addAttribute("positions", words("positions", exercise.positions()))
        .addAttribute("needs", needs.of(exercise))
        .addAttribute("backing", backing.of(exercise))
        .addAttribute("words", knowledge.texts().exercise(id));
    return "exercise";
  }

  private List<String> words(String list, List<? extends Coded> codes) {
    return codes.stream().map(code -> knowledge.texts().word(list, code.code())).toList();
  }

  private Row row(Exercise exercise) {
    var text = knowledge.texts().exercise(exercise.id());
    return new Row(exercise.id(), text.name(), text.purpose());
  }

  /** One exercise in the list. */
  public record Row(String id, String name, String purpose) {}
}
