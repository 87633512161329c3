package org.backwise.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.texts.Texts;
import org.junit.jupiter.api.Test;

/** Pages have no words of their own: content has every word that they say, and says no other. */
class PageWordsTest {
  private static final Path MAIN = Path.of("src", "main");
  private static final Path TEMPLATES = MAIN.resolve("resources/templates");
  private static final Pattern KEY = Pattern.compile("(?<=['\"{])page(\\.[a-z0-9][a-z0-9-]*)+");
  private static final Pattern BEGUN = Pattern.compile("page(\\.[a-z0-9-]+)+\\.(?=['\"])");
  private static final Pattern COUNTED = Pattern.compile("count\\('(page[a-z0-9.-]+)'");
  private static final Pattern GIVEN_BEGUN =
      Pattern.compile("choices\\.said\\('(page[a-z0-9.-]+)', \\{([^}]*)}");
  private static final Pattern OUTSIDE_TAGS =
      Pattern.compile("<!--.*?-->|<(?:[^>\"]|\"[^\"]*\")*>", Pattern.DOTALL);
  private static final Pattern INLINE = Pattern.compile("\\[\\[.*?]]|&[a-z]+;");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  private final Texts texts = Knowledge.load().texts();

  @Test
  void everyLanguageSaysEverythingThatPagesNeed() {
    Set<String> needed = new TreeSet<>();
    for (String source : sources()) {
      KEY.matcher(BEGUN.matcher(source).replaceAll(""))
          .results()
          .forEach(k -> needed.add(k.group()));
      COUNTED.matcher(source).results().forEach(k -> needed.add(k.group(1) + ".one"));
    }
    Set<String> families = begun();
    needed.removeIf(key -> families.stream().anyMatch(family -> family.equals(key + ".")));
    for (Texts each : Knowledge.load().languages().values()) {
      Set<String> lacking = new TreeSet<>(needed);
      lacking.removeAll(each.sentences().keySet());
      assertThat(lacking).as(each.language()).isEmpty();
    }
  }

  @Test
  void everyCodeOfAFamilyIsSaid() {
    for (String source : sources()) {
      GIVEN_BEGUN
          .matcher(source)
          .results()
          .forEach(
              family -> {
                for (String code : family.group(2).replace("'", "").split(",")) {
                  assertThat(texts.sentences()).containsKey(family.group(1) + "." + code.strip());
                }
              });
    }
  }

  @Test
  void contentHasNoWordsThatNoPageSays() {
    String all = String.join("\n", sources());
    Set<String> families = begun();
    List<String> idle =
        texts.sentences().keySet().stream()
            .filter(key -> key.startsWith("page."))
            .filter(key -> families.stream().noneMatch(key::startsWith))
            .filter(key -> !says(all, key) && !says(all, key.replaceFirst("\\.one$", "")))
            .toList();
    assertThat(idle).isEmpty();
  }

  private static boolean says(String sources, String key) {
    return Pattern.compile(Pattern.quote(key) + "(?![a-z0-9.-])").matcher(sources).find();
  }

  @Test
  void noTemplateHasWordsOfItsOwn() throws IOException {
    List<String> words = new ArrayList<>();
    for (Path file : files(TEMPLATES, ".html")) {
      String text = OUTSIDE_TAGS.matcher(Files.readString(file)).replaceAll("\n");
      String rest = INLINE.matcher(text).replaceAll("").replaceAll("\\./backwise [a-z0-9. -]+", "");
      WORD.matcher(rest).results().forEach(w -> words.add(file.getFileName() + ": " + w.group()));
    }
    assertThat(words).isEmpty();
  }

  /** Beginnings of keys that end in a code. */
  private static Set<String> begun() {
    Set<String> families = new TreeSet<>();
    for (String source : sources()) {
      BEGUN.matcher(source).results().forEach(family -> families.add(family.group()));
      GIVEN_BEGUN.matcher(source).results().forEach(family -> families.add(family.group(1) + "."));
    }
    return families;
  }

  private static List<String> sources() {
    try {
      List<String> sources = new ArrayList<>();
      for (Path file : files(MAIN, ".html")) {
        sources.add(Files.readString(file));
      }
      for (Path file : files(MAIN, ".java")) {
        sources.add(Files.readString(file));
      }
      return sources;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
