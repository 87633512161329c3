package org.backwise.programmes.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** The counts so far, in a file; replaced whole, so that a stop leaves the last one. */
final class Checkpoint {

  private final Path file;
  private final Path faults;
  private final String head;

  Checkpoint(Path folder, String contentVersion, long seed) {
    this.file = folder.resolve("people-" + seed + ".tsv");
    this.faults = folder.resolve("people-" + seed + "-faults.txt");
    this.head = "content " + contentVersion + " seed " + seed;
  }

  /** What was counted before, and the first person who was not. */
  record Kept(long next, Tally tally) {}

  Kept read() throws IOException {
    if (!Files.exists(file)) {
      return new Kept(0, new Tally());
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.size() < 2 || !lines.get(0).equals(head)) {
      throw new IllegalStateException(
          "file (%s) was counted with other content. Move it away to begin again.".formatted(file));
    }
    Tally tally = new Tally();
    for (String line : lines.subList(2, lines.size())) {
      int tab = line.indexOf('\t');
      tally.set(line.substring(tab + 1), Long.parseLong(line.substring(0, tab)));
    }
    return new Kept(Long.parseLong(lines.get(1)), tally);
  }

  void write(long next, Tally tally, List<Fault> found) throws IOException {
    List<String> lines = new ArrayList<>(List.of(head, Long.toString(next)));
    tally.all().forEach((name, count) -> lines.add(count + "\t" + name));
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.write(fresh, lines);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    if (!found.isEmpty()) {
      List<String> told = found.stream().map(Fault::toString).toList();
      Files.write(faults, told, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }
}
