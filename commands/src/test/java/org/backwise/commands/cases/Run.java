package org.backwise.commands.cases;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.commands.Backwise;
import org.backwise.documents.Documents;
import org.backwise.documents.intake.IntakeReading;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.programme.Programme;
import org.backwise.reading.Fields;
import org.backwise.reading.Problems;
import org.backwise.reading.YamlReader;

/** What {@code plan} answers to a case: exit code, standard output, log. */
record Run(CaseFile file, int exit, String out, String log) {

  static Run of(CaseFile file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    Stream<String> flags = file.expected().proposal() ? Stream.of("--proposal") : Stream.empty();
    String[] args =
        Stream.concat(Stream.of("plan", file.intake().toString(), "--format", "json"), flags)
            .toArray(String[]::new);
    int exit = Backwise.run(args, out, log);
    return new Run(
        file, exit, out.toString(StandardCharsets.UTF_8), log.toString(StandardCharsets.UTF_8));
  }

  /** Why nothing was made. */
  List<String> reasons() {
    Problems problems = new Problems();
    Fields fields =
        YamlReader.read("withheld", out, problems)
            .map(node -> Fields.of(node, "", problems))
            .orElseThrow();
    Fields withheld = fields.groupOrNull("withheld");
    return withheld == null ? List.of() : withheld.texts("reasons");
  }

  /** The programme that was printed, with its answers. */
  Made made() {
    Knowledge knowledge = Knowledge.load();
    Documents documents = Documents.of(knowledge);
    IntakeReading.Whole whole =
        (IntakeReading.Whole) documents.intakes().read("intake", CaseFile.text(file.intake()));
    Problems problems = new Problems();
    Programme programme =
        documents
            .programmes()
            .read("programme", out, whole.intake(), problems)
            .orElseThrow(() -> new AssertionError(problems.all().toString()));
    return new Made(whole.intake(), programme, knowledge);
  }
}
