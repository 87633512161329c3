package org.backwise.server.pages.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.backwise.handouts.Handouts;
import org.backwise.handouts.words.DateWords;
import org.backwise.knowledge.Knowledge;
import org.backwise.server.archive.Archive;
import org.backwise.server.archive.ArchiveWriter;
import org.backwise.server.archive.Archives;
import org.backwise.server.archive.DiaryTable;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.diary.DiaryEntry;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Everything that is kept of me, on file and on paper. */
@Controller
class DataController {
  private static final List<String> ABOUT = List.of("date", "zone", "kind", "id");

  private final Archives archives;
  private final Handouts handouts;
  private final Knowledge knowledge;
  private final DateWords dates;

  DataController(Archives archives, Handouts handouts, Knowledge knowledge, DateWords dates) {
    this.archives = archives;
    this.handouts = handouts;
    this.knowledge = knowledge;
    this.dates = dates;
  }

  /** A line of the diary on paper. */
  public record Line(String date, String kind, String what) {}

  @GetMapping("/me/data")
  String data(Model model) {
    model.addAttribute("problems", List.of()).addAttribute("danger", List.of());
    return "data";
  }

  @GetMapping("/me/data/everything.json")
  ResponseEntity<byte[]> json(@AuthenticationPrincipal PersonId person) {
    return file(
        ArchiveWriter.json(archives.of(person)),
        MediaType.APPLICATION_JSON,
        "backwise-everything.json");
  }

  @GetMapping("/me/data/diary.csv")
  ResponseEntity<byte[]> csv(@AuthenticationPrincipal PersonId person) {
    return file(
        DiaryTable.csv(archives.of(person).diary()),
        MediaType.parseMediaType("text/csv;charset=UTF-8"),
        "backwise-diary.csv");
  }

  private static ResponseEntity<byte[]> file(String text, MediaType type, String name) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping("/me/data/paper")
  String paper(@AuthenticationPrincipal PersonId person, Model model) {
    Archive archive = archives.of(person);
    var intakes = archive.intakes();
    model
        .addAttribute(
            "answers",
            intakes.isEmpty() ? "" : handouts.answers(intakes.get(intakes.size() - 1).intake()))
        .addAttribute("earlier", Math.max(0, intakes.size() - 1))
        .addAttribute("programmes", archive.programmes())
        .addAttribute("diary", archive.diary().stream().map(this::line).toList());
    return "paper";
  }

  private Line line(DiaryEntry entry) {
    Map<String, String> fields = DiaryTable.fields(entry);
    String kind = "page.data.kind." + fields.get("kind");
    return new Line(
        dates.of(entry.date()),
        knowledge.texts().sentences().containsKey(kind)
            ? knowledge.texts().say(kind)
            : fields.getOrDefault("kind", ""),
        fields.entrySet().stream()
            .filter(field -> !ABOUT.contains(field.getKey()))
            .map(field -> name(field.getValue()))
            .filter(value -> !value.isBlank())
            .collect(Collectors.joining(", ")));
  }

  private String name(String value) {
    return knowledge.exercises().has(value) ? knowledge.texts().exercise(value).name() : value;
  }
}
