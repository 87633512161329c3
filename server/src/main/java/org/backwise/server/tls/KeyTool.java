package org.backwise.server.tls;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Java's own program for keys: to make a certificate no library is needed. */
final class KeyTool {
  private static final String PASSWORD = "BACKWISE_KEY_STORE";
  private static final int PATIENCE_SECONDS = 60;

  private final Path store;
  private final String password;

  KeyTool(Path store, String password) {
    this.store = store;
    this.password = password;
  }

  /** Runs it; the password stands in no list of processes. */
  void run(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(arguments);
    command.addAll(List.of("-keystore", store.toString(), "-storetype", "PKCS12"));
    command.addAll(List.of("-storepass:env", PASSWORD));
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put(PASSWORD, password);
    process.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    try {
      ended(process.start());
    } catch (IOException e) {
      throw new NoCertificate(
          "Java's keytool did not start, so there is no certificate. Maybe bring one with"
              + " --key-store.");
    }
  }

  private static void ended(Process process) {
    try {
      if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
    throw new NoCertificate(
        "Java's keytool made no certificate. Maybe bring one with --key-store.");
  }
}
