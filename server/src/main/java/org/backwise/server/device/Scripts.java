package org.backwise.server.device;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What a script imports. A browser finds that out file by file, each after a way there and back; a
 * page that names them all has them in one.
 */
@Component
public final class Scripts {
  private static final Pattern IMPORT =
      Pattern.compile("^import .*from \"(\\.[^\"]+)\";$", Pattern.MULTILINE);

  private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

  /** The addresses of {@code first} and of all that it needs, without their version. */
  public Set<String> of(String first) {
    return known.computeIfAbsent(first, Scripts::found);
  }

  private static Set<String> found(String first) {
    Set<String> all = new LinkedHashSet<>();
    add(first, all);
    return all;
  }

  private static void add(String script, Set<String> all) {
    if (all.add(script)) {
      Matcher imports = IMPORT.matcher(text(script));
      while (imports.find()) {
        add(URI.create(script).resolve(imports.group(1)).getPath(), all);
      }
    }
  }

  private static String text(String script) {
    try {
      return new ClassPathResource("static" + script).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("a page names the script %s".formatted(script), e);
    }
  }
}
