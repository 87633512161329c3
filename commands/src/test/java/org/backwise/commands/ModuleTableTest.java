package org.backwise.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of modules in ARCHITECTURE.md is what the code does. */
class ModuleTableTest {

  private static final Path HOME = Path.of("..");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([a-z]+)/` \\|[^|]*\\|([a-z, ]*)\\|");
  private static final Pattern NAMED = Pattern.compile("\\borg\\.backwise\\.([a-z]+)\\b");
  private static final Set<String> WITHOUT_CODE = Set.of("content");
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.backwise");

  private final Map<String, Set<String>> table = table();

  @Test
  void namesForEachModuleJustWhatItsCodeNames() throws IOException {
    assertThat(table).hasSizeGreaterThan(10);
    for (String module : table.keySet()) {
      assertThat(named(module)).as(module).isEqualTo(table.get(module));
    }
  }

  @Test
  void nothingIsUsedWithoutBeingNamed() {
    Set<String> looked = new TreeSet<>();
    for (JavaClass inside : HOUSE) {
      String module = moduleOf(inside);
      looked.add(module);
      List<String> strangers =
          inside.getDirectDependenciesFromSelf().stream()
              .map(dependency -> dependency.getTargetClass())
              .filter(c -> c.getPackageName().startsWith("org.backwise."))
              .filter(c -> !moduleOf(c).equals(module))
              .filter(c -> !table.get(module).contains(moduleOf(c)))
              .map(JavaClass::getName)
              .toList();
      assertThat(strangers).as(inside.getName()).isEmpty();
    }
    assertThat(looked).contains("model", "planning", "safety", "handouts", "commands");
  }

  private static Map<String, Set<String>> table() {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (var row : ROW.matcher(text(HOME.resolve("ARCHITECTURE.md"))).results().toList()) {
      Set<String> used = new TreeSet<>(List.of(row.group(2).strip().split(", ")));
      used.removeIf(module -> module.isEmpty() || WITHOUT_CODE.contains(module));
      uses.put(row.group(1), used);
    }
    uses.keySet().removeAll(WITHOUT_CODE);
    return uses;
  }

  private static Set<String> named(String module) throws IOException {
    Set<String> named = new TreeSet<>();
    try (Stream<Path> files = Files.walk(HOME.resolve(module).resolve("src/main/java"))) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> NAMED.matcher(text(file)).results())
          .forEach(found -> named.add(found.group(1)));
    }
    named.remove(module);
    return named;
  }

  private static String moduleOf(JavaClass type) {
    return type.getPackageName().split("\\.", 4)[2];
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException("%s cannot be read. Maybe it moved.".formatted(file), e);
    }
  }
}
