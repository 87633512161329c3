package org.backwise.server;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.backwise.server.data.DataFolder;
import org.backwise.server.data.UnusableFolder;
import org.backwise.server.options.BadOption;
import org.backwise.server.options.Options;
import org.backwise.server.tls.NoCertificate;
import org.backwise.storage.StorageFailure;

/** The program: {@code serve} runs the application, {@code link} makes one more sign-in link. */
public final class Backwise {
  private static final int OUR_FAULT = 1;
  private static final int BAD_INPUT = 2;

  private Backwise() {}

  /** Runs it; what goes wrong is told in one sentence. */
  public static void main(String... arguments) {
    int exit = run(List.of(arguments));
    if (exit != 0) {
      System.exit(exit);
    }
  }

  private static int run(List<String> arguments) {
    try {
      boolean link = !arguments.isEmpty() && arguments.get(0).equals("link");
      boolean serve = !arguments.isEmpty() && arguments.get(0).equals("serve");
      int options = link || serve ? 1 : 0;
      String[] rest = arguments.subList(options, arguments.size()).toArray(String[]::new);
      return link ? link(Options.of(rest)) : serve(Options.of(rest));
    } catch (BadOption e) {
      return told(e.getMessage(), BAD_INPUT);
    } catch (UnusableFolder | CannotStart | NoCertificate | StorageFailure e) {
      return told(e.getMessage(), OUR_FAULT);
    }
  }

  private static int serve(Options options) {
    DataFolder.open(options.data());
    Launch.start(options);
    return 0;
  }

  private static int link(Options options) {
    System.out.println(SignInLink.ofRunning(options.data(), Clock.systemUTC()));
    return 0;
  }

  private static int told(String sentence, int exit) {
    System.err.println(Arrays.stream(sentence.split("\n")).findFirst().orElse(sentence));
    return exit;
  }
}
