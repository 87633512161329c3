package org.backwise.server.options;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads options one after the other. */
final class OptionReader {
  private String host = Options.usual().host();
  private int port = Options.usual().port();
  private Path data = Options.usual().data();
  private Tls tls = Options.usual().tls();

  private OptionReader() {}

  static Options read(String... arguments) {
    OptionReader reader = new OptionReader();
    Deque<String> words = new ArrayDeque<>(split(arguments));
    while (!words.isEmpty()) {
      reader.take(words.remove(), words);
    }
    return new Options(reader.host, reader.port, reader.data, reader.tls);
  }

  private static List<String> split(String... arguments) {
    List<String> words = new ArrayList<>();
    for (String argument : arguments) {
      int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
      if (equals < 0) {
        words.add(argument);
      } else {
        words.add(argument.substring(0, equals));
        words.add(argument.substring(equals + 1));
      }
    }
    return words;
  }

  private void take(String option, Deque<String> rest) {
    switch (option) {
      case "--host" -> host = value(option, rest);
      case "--port" -> port = number(value(option, rest));
      case "--data" -> data = Path.of(value(option, rest));
      case "--key-store" -> tls = new Tls.Brought(Path.of(value(option, rest)));
      case "--tls" -> tls = tls instanceof Tls.Brought ? tls : new Tls.OwnMade();
      default ->
          throw new BadOption(
              "%s is not an option. Maybe --port, --data, --host, --tls or --key-store."
                  .formatted(option));
    }
  }

  private static String value(String option, Deque<String> rest) {
    String value = rest.poll();
    if (value == null || value.isEmpty()) {
      throw new BadOption("%s needs a value after it.".formatted(option));
    }
    return value;
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new BadOption("--port %s is not a number. Maybe 8080.".formatted(text));
    }
  }
}
