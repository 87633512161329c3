package org.backwise.handouts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes every handout to a folder, to be looked at. */
final class LookAt {

  private LookAt() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Files.createDirectories(folder);
    for (Map.Entry<String, Handout> sheet : Sheets.all().entrySet()) {
      write(folder, sheet.getKey(), sheet.getValue());
    }
  }

  private static void write(Path folder, String name, Handout handout) throws IOException {
    Files.writeString(folder.resolve(name + ".html"), handout.html());
    Files.write(folder.resolve(name + ".pdf"), handout.pdf());
  }
}
