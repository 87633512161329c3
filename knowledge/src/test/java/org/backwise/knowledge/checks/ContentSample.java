package org.backwise.knowledge.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The small whole content of the tests, and copies of it that are broken in one way. */
public final class ContentSample {

  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final String ABSENT = "absent.txt";

  private ContentSample() {}

  /** The folder of content in which all is well. */
  public static Path whole() {
    return RESOURCES.resolve("whole");
  }

  /** The names of all broken samples, sorted. */
  static List<String> broken() {
    try (Stream<Path> samples = Files.list(RESOURCES.resolve("broken"))) {
      return samples.map(s -> s.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The findings that the sample {@code name} tells, one a line. */
  static List<String> expected(String name) throws IOException {
    return Files.readAllLines(RESOURCES.resolve("broken").resolve(name).resolve("expected.txt"));
  }

  /** Makes whole content at {@code target} with the sample's files in place of its own. */
  static void make(String name, Path target) throws IOException {
    Path sample = RESOURCES.resolve("broken").resolve(name);
    copy(whole(), target);
    copy(sample, target);
    Path absent = sample.resolve(ABSENT);
    if (Files.exists(absent)) {
      for (String path : Files.readAllLines(absent)) {
        Files.delete(target.resolve(path));
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(file));
      }
    }
  }
}
