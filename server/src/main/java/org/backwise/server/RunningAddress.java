package org.backwise.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backwise.server.data.DataFolder;
import org.backwise.server.options.Options;
import org.backwise.server.options.Tls;
import org.backwise.server.tls.Reach;

/** Where the application answers, noted in the data folder for those who make links. */
final class RunningAddress {
  private static final String FILE = "address";

  private RunningAddress() {}

  static void write(Options options, int port) {
    String scheme = options.tls() instanceof Tls.None ? "http" : "https";
    String host = Reach.of(options.host()).best();
    try {
      DataFolder.open(options.data()).write(FILE, scheme + "://" + host + ":" + port);
    } catch (IOException e) {
      throw new UncheckedIOException("address cannot be noted", e);
    }
  }

  static String read(Path data) {
    Path file = data.resolve(FILE);
    if (!Files.exists(file)) {
      throw new CannotStart(
          "Backwise has not run with the data folder %s yet. Maybe start it with serve first."
              .formatted(data));
    }
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("address cannot be read", e);
    }
  }
}
