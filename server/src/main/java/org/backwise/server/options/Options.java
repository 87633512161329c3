package org.backwise.server.options;

import java.nio.file.Path;
import java.util.Map;

/**
 * The options of the command line.
 *
 * @param host the address to listen on
 * @param port the port to listen on; 0: any that is free
 * @param data the data folder
 * @param tls how the way to it is closed
 */
public record Options(String host, int port, Path data, Tls tls) {
  private static final int HIGHEST_PORT = 65_535;

  public Options {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new BadOption("--port %d is not a port. Maybe 8080.".formatted(port));
    }
  }

  /** Those of an application whose way is open. */
  public Options(String host, int port, Path data) {
    this(host, port, data, new Tls.None());
  }

  /** Where nobody said anything. */
  public static Options usual() {
    Path home = Path.of(System.getProperty("user.home", "."));
    return new Options("127.0.0.1", 8080, home.resolve(".backwise"));
  }

  /**
   * Reads {@code --host H --port P --data DIR --tls --key-store FILE}, also written {@code
   * --port=P}.
   */
  public static Options of(String... arguments) {
    return OptionReader.read(arguments);
  }

  /** The settings that Spring reads, under names that its own file does not set. */
  public Map<String, Object> settings() {
    return Map.of("backwise.host", host, "server.port", port, "backwise.data", data.toString());
  }
}
