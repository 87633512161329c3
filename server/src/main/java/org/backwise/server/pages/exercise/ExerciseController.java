package org.backwise.server.pages.exercise;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.Coded;
import org.backwise.model.Region;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.Use;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** How is it done well? */
@Controller
class ExerciseController {
  private final Knowledge knowledge;

  ExerciseController(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @GetMapping("/exercises")
  String all(Model model) {
    Map<Region, List<Row>> regions = new TreeMap<>();
    for (Region region : Region.values()) {
      List<Row> rows =
          knowledge.exercises().all().stream()
              .filter(e -> e.orderRegion() == region && e.use() != Use.DRAFT)
              .map(this::row)
              .toList();
      if (!rows.isEmpty()) {
        regions.put(region, rows);
      }
    }
    model.addAttribute("regions", regions);
    return "exercises";
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
