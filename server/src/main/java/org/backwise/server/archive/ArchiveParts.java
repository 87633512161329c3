package org.backwise.server.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.backwise.documents.Documents;
import org.backwise.documents.intake.IntakeReading;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.ScreeningAnswers;
import org.backwise.model.programme.Programme;
import org.backwise.reading.Fields;
import org.backwise.reading.Node;
import org.backwise.reading.Problem;
import org.backwise.reading.Problems;
import org.backwise.server.drafts.Draft;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.EntryReader;
import org.backwise.sessions.stores.Intakes;
import org.backwise.sessions.stores.Programmes;
import org.jspecify.annotations.Nullable;

/** Reads the parts of an archive, one after the other. */
final class ArchiveParts {
  private static final UUID NO_ID = new UUID(0, 0);

  private final Documents documents;
  private final Problems problems;
  private final List<Intakes.Kept> intakes = new ArrayList<>();
  private final List<Programmes.Kept> programmes = new ArrayList<>();
  private final List<DiaryEntry> diary = new ArrayList<>();
  private @Nullable ScreeningAnswers danger;

  ArchiveParts(Documents documents, Problems problems) {
    this.documents = documents;
    this.problems = problems;
  }

  /** The whole; use it only when there are no problems afterwards. */
  Archive read(Fields fields) {
    fields.code("schema", List.of(ArchiveWriter.SCHEMA));
    List.of("intakes", "programmes", "diary").forEach(fields::require);
    fields.list("intakes", this::intake);
    fields.list("programmes", this::programme);
    each(fields, "diary", EntryReader::read).forEach(diary::add);
    Draft draft = new Draft(form(fields.groupOrNull("form")));
    Archive archive =
        new Archive(intakes, programmes, diary, draft, Times.read(fields.groupOrNull("timetable")));
    fields.finish();
    return archive;
  }

  /** The danger answers of the newest answers, as far as they can be read. */
  Optional<ScreeningAnswers> danger() {
    return Optional.ofNullable(danger);
  }

  private UUID intake(Fields fields) {
    UUID id = id(fields);
    @Nullable Node node = fields.node("intake");
    fields.require("intake");
    if (node != null) {
      IntakeReading reading = documents.intakes().read(node);
      danger = documents.intakes().screeningOnly(node).answers();
      if (reading instanceof IntakeReading.Whole whole) {
        intakes.add(new Intakes.Kept(id, whole.intake()));
      } else if (reading instanceof IntakeReading.Broken broken) {
        broken.problems().forEach(problem -> tell(problem, fields.at("intake")));
      }
    }
    return id;
  }

  /** A whole programme states everything, so nothing is taken from the answers. */
  private UUID programme(Fields fields) {
    UUID id = id(fields);
    var judgedOn = fields.date("judgedOn");
    @Nullable Node node = fields.node("programme");
    fields.require("programme");
    if (node != null && danger == null) {
      fields.problem("programme", "stands there without answers it could be for");
    } else if (node != null && !intakes.isEmpty()) {
      Intake intake = intakes.get(intakes.size() - 1).intake();
      Programme programme =
          inside(
              node,
              fields.at("programme"),
              (tree, its) -> documents.programmes().read(tree, intake, its));
      programmes.add(new Programmes.Kept(id, programme, judgedOn));
    }
    return id;
  }

  private <T> List<T> each(Fields fields, String key, BiFunction<Node, Problems, T> read) {
    List<T> values = new ArrayList<>();
    for (Node node : fields.items(key)) {
      values.add(inside(node, fields.at(key) + "[" + values.size() + "]", read));
    }
    return values;
  }

  /**
   * What {@code read} makes of {@code node}; its problems are told with their place in the file.
   */
  private <T> T inside(Node node, String path, BiFunction<Node, Problems, T> read) {
    Problems its = new Problems();
    T value = read.apply(node, its);
    its.all().forEach(problem -> tell(problem, path));
    return value;
  }

  private void tell(Problem problem, String path) {
    String inner = problem.path().isEmpty() ? path : path + "." + problem.path();
    problems.add(problem.place(), inner, problem.message());
  }

  private static UUID id(Fields fields) {
    String text = fields.text("id");
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      if (!text.isBlank()) {
        fields.problem("id", text + " is not an id");
      }
      return NO_ID;
    }
  }

  private static Map<String, List<String>> form(@Nullable Fields fields) {
    Map<String, List<String>> form = new LinkedHashMap<>();
    if (fields != null) {
      fields
          .keys()
          .forEach(name -> form.put(name, fields.items(name).stream().map(Node::what).toList()));
      fields.finish();
    }
    return form;
  }
}
