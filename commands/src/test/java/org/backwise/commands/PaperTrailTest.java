package org.backwise.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents say of modules, tests and decisions is so. */
class PaperTrailTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern MODULE = Pattern.compile("<module>([a-z]+)</module>");
  private static final Pattern DESCRIPTION = Pattern.compile("<description>([^<]+)</description>");
  private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z0-9]+(?:Test|IT))`");
  private static final Pattern REQUIREMENT = Pattern.compile("(?m)^\\| (R[0-9]+) \\|");
  private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]*\\]\\(([^)#:]+)\\)");

  @Test
  void tellsOfEveryModuleWhatItsPomTells() {
    String architecture = text(ROOT.resolve("ARCHITECTURE.md"));
    List<String> modules = found(MODULE, text(ROOT.resolve("pom.xml")));
    assertThat(modules).isNotEmpty();
    for (String module : modules) {
      String sentence = found(DESCRIPTION, text(ROOT.resolve(module).resolve("pom.xml"))).get(0);
      assertThat(architecture).contains("| `" + module + "/` | " + sentence + " |");
    }
  }

  @Test
  void namesOnlyTestsThatExist() throws IOException {
    List<String> existing = tests();
    for (Path document : documents()) {
      assertThat(existing).as(document.toString()).containsAll(found(TEST, text(document)));
    }
  }

  @Test
  void saysOfEveryRequirementWhereItIsCarriedOut() {
    List<String> rows = found(REQUIREMENT, text(ROOT.resolve("docs/requirements.md")));
    List<String> all = Stream.iterate(1, i -> i + 1).limit(50).map(i -> "R" + i).toList();
    assertThat(rows).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void linksToWhatIsThere() throws IOException {
    for (Path document : documents()) {
      for (String link : found(LINK, text(document))) {
        assertThat(document.resolveSibling(link)).as("in %s", document).exists();
      }
    }
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> top = Files.list(ROOT);
        Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(top, docs).filter(path -> path.toString().endsWith(".md")).toList();
    }
  }

  private static List<String> tests() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    for (String module : found(MODULE, text(ROOT.resolve("pom.xml")))) {
      Path sources = ROOT.resolve(module).resolve("src/test/java");
      if (Files.exists(sources)) {
        try (Stream<Path> files = Files.walk(sources)) {
          files.map(path -> path.getFileName().toString().replace(".java", "")).forEach(names::add);
        }
      }
    }
    return List.copyOf(names);
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1)).distinct().toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException("%s cannot be read. Maybe it moved.".formatted(file), e);
    }
  }
}
