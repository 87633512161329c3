package org.backwise.server.device;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backwise.server.signin.Tokens;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of the pages. Scripts name each other without a version, so all of them stand under one
 * that changes with each: no script ever meets one of another release.
 */
public final class StaticFiles {
  private static final int DIGITS = 12;
  private static final String FOLDER = "/static/";

  private final SortedMap<String, String> hashes;

  private StaticFiles(SortedMap<String, String> hashes) {
    this.hashes = hashes;
  }

  /** Those that this program carries. */
  public static StaticFiles read() {
    return new StaticFiles(hashes("classpath*:/static/**/*.*", FOLDER));
  }

  /** Twelve hexadecimal digits that stand in the address of each. */
  public String version() {
    return version(hashes);
  }

  /** Their addresses without the version, in order. */
  Set<String> addresses() {
    return hashes.keySet();
  }

  /** The version of the pages that templates make. */
  static String templates() {
    return version(hashes("classpath*:/templates/**/*.html", "/templates/"));
  }

  private static String version(Map<String, String> hashes) {
    return Tokens.hash(hashes.toString()).substring(0, DIGITS);
  }

  private static SortedMap<String, String> hashes(String pattern, String folder) {
    SortedMap<String, String> hashes = new TreeMap<>();
    try {
      for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
        String address = file.getURL().getPath();
        String name = address.substring(address.lastIndexOf(folder) + folder.length() - 1);
        hashes.put(name, Tokens.hash(file.getContentAsString(StandardCharsets.ISO_8859_1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the files of the pages cannot be read", e);
    }
    return hashes;
  }
}
