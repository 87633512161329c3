package org.backwise.commands.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.reading.Fields;
import org.backwise.reading.Problems;
import org.backwise.reading.YamlReader;

/** One folder of {@code cases/}: a person's answers, and what is expected of them. */
record CaseFile(String id, Path intake, Expected expected) {

  static final Path FOLDER = Path.of("..", "cases");

  /** What each rule does, in tables of its own. */
  private static final String RULES = "rules";

  /** All of them, by id. */
  static List<CaseFile> all() {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders
          .filter(Files::isDirectory)
          .filter(folder -> !folder.endsWith(RULES))
          .sorted()
          .map(CaseFile::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CaseFile of(Path folder) {
    Path file = folder.resolve("expect.yaml");
    Problems problems = new Problems();
    Fields fields =
        YamlReader.read(file.toString(), text(file), problems)
            .map(node -> Fields.of(node, "", problems))
            .orElseThrow(() -> new IllegalStateException(problems.all().toString()));
    Expected expected = Expected.read(fields);
    if (!problems.none()) {
      throw new IllegalStateException(problems.all().toString());
    }
    return new CaseFile(folder.getFileName().toString(), folder.resolve("intake.yaml"), expected);
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return id;
  }
}
