package org.backwise.commands;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.backwise");

  @Test
  void planningAndSafetyDoNotSeeEachOther() {
    noClasses()
        .that()
        .resideInAPackage("org.backwise.planning..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.backwise.safety..")
        .check(HOUSE);
    noClasses()
        .that()
        .resideInAPackage("org.backwise.safety..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.backwise.planning..")
        .check(HOUSE);
  }

  @Test
  void modelKnowsNothingButTheJdk() {
    classes()
        .that()
        .resideInAPackage("org.backwise.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.backwise.model..", "java..", "org.jspecify..")
        .check(HOUSE);
  }

  @Test
  void yamlAndJsonStayInReading() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.backwise.reading..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.snakeyaml..", "tools.jackson..")
        .check(HOUSE);
  }

  @Test
  void nothingBelowTheDoorReadsTheClockOrRollsDice() {
    for (Class<?> teller : List.of(Clock.class, LocalDate.class, Instant.class)) {
      noClasses().should().callMethod(teller, "now").check(HOUSE);
    }
    noClasses().should().callMethod(Clock.class, "systemDefaultZone").check(HOUSE);
    noClasses().should().callMethod(Clock.class, "systemUTC").check(HOUSE);
    noClasses().should().callMethod(ZoneId.class, "systemDefault").check(HOUSE);
    noClasses().should().callMethod(Locale.class, "getDefault").check(HOUSE);
    noClasses().should().dependOnClassesThat().areAssignableTo(Random.class).check(HOUSE);
  }

  @Test
  void everyPackageSaysWhatItIsAndIsNullMarked() throws IOException {
    List<String> silent = new ArrayList<>();
    for (Path folder : packages()) {
      Path info = folder.resolve("package-info.java");
      boolean told =
          Files.exists(info)
              && Files.readString(info).contains("/**")
              && Files.readString(info).contains("@" + NullMarked.class.getSimpleName());
      if (!told) {
        silent.add(HOME.relativize(folder).toString());
      }
    }
    assertThat(silent).isEmpty();
  }

  private static List<Path> packages() throws IOException {
    List<Path> packages = new ArrayList<>();
    try (Stream<Path> modules = Files.list(HOME)) {
      for (Path sources : modules.map(m -> m.resolve("src/main/java")).toList()) {
        if (Files.isDirectory(sources)) {
          try (Stream<Path> files = Files.walk(sources)) {
            files
                .filter(f -> f.toString().endsWith(".java"))
                .map(Path::getParent)
                .distinct()
                .forEach(packages::add);
          }
        }
      }
    }
    assertThat(packages).isNotEmpty();
    return packages;
  }

  @Test
  void noNamesThatSayNothing() {
    List<String> empty =
        HOUSE.stream()
            .map(JavaClass::getSimpleName)
            .filter(
                n -> n.matches(".*(Impl|Util|Utils|Helper|Manager)|Base.*|I[A-Z][a-z].*Service"))
            .toList();
    assertThat(empty).isEmpty();
  }
}
