package org.backwise.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.knowledge.Knowledge;
import org.backwise.planning.search.Search;

/** Which content and which planner were measured. */
final class Fingerprint {

  private static final int DIGITS = 12;

  private Fingerprint() {}

  static String of(Knowledge knowledge) throws IOException {
    Path code = Path.of(Search.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    return "content " + knowledge.contentVersion() + ", planner " + hash(code);
  }

  private static String hash(Path code) throws IOException {
    try (Stream<Path> files = Files.walk(code)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      for (Path file : sorted) {
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
