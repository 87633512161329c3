package org.backwise.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Writes a result to standard output, or to a file that is whole or untouched. */
final class Output {

  private Output() {}

  /** Makes sure that {@code folder} can be written into. */
  static void makeFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoppedException(
          ExitCodes.BAD_INPUT,
          "%s: is no folder to write into. Choose another place with --out.".formatted(folder));
    }
  }

  static void write(byte[] bytes, @Nullable Path file, Terminal terminal) {
    if (file == null) {
      terminal.result().writeBytes(bytes);
      return;
    }
    Path whole = file.toAbsolutePath();
    try {
      Path part = Files.createTempFile(whole.getParent(), whole.getFileName().toString(), ".part");
      try {
        Files.write(part, bytes);
        Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new StoppedException(
          ExitCodes.BAD_INPUT,
          "%s: cannot be written (%s). Choose another place with --out."
              .formatted(file, new UncheckedIOException(e).getMessage()));
    }
  }
}
