package org.backwise.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Rows of a file that grows as work is done, so that a run which was stopped goes on. */
final class Kept {

  private static final String NONE = "-";

  private final Path file;
  private final List<List<String>> rows = new ArrayList<>();

  private Kept(Path file) {
    this.file = file;
  }

  /** The rows of {@code file}; those of other content or code are refused. */
  static Kept open(Path file, String head) throws IOException {
    Kept kept = new Kept(file);
    if (!Files.exists(file)) {
      Files.writeString(file, head + "\n");
      return kept;
    }
    String text = Files.readString(file);
    String whole = text.substring(0, text.lastIndexOf('\n') + 1);
    List<String> lines = whole.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(head)) {
      throw new IllegalStateException(
          "file (%s) is of another run. Maybe move its folder away to begin again."
              .formatted(file));
    }
    if (!whole.equals(text)) {
      Files.writeString(file, whole);
    }
    lines.stream().skip(1).map(l -> List.of(l.split("\t"))).forEach(kept.rows::add);
    return kept;
  }

  /** A number as a cell; none is a dash. */
  static String text(OptionalLong number) {
    return number.isPresent() ? Long.toString(number.getAsLong()) : NONE;
  }

  /** What such a cell says. */
  static OptionalLong number(String text) {
    return text.equals(NONE) ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
  }

  List<List<String>> rows() {
    return rows;
  }

  /** Whether some row begins with these values. */
  boolean has(String... first) {
    List<String> begin = List.of(first);
    return rows.stream()
        .anyMatch(r -> r.size() >= begin.size() && begin.equals(r.subList(0, begin.size())));
  }

  void add(Object... values) throws IOException {
    List<String> row = Arrays.stream(values).map(String::valueOf).toList();
    Files.writeString(
        file, row.stream().collect(Collectors.joining("\t")) + "\n", StandardOpenOption.APPEND);
    rows.add(row);
  }
}
