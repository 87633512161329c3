package org.backwise.commands.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.documents.Documents;
import org.backwise.documents.intake.IntakeReading;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.intake.Intake;
import org.backwise.model.rule.Rule;
import org.backwise.planning.person.PersonFacts;
import org.junit.jupiter.api.Test;

/** Every rule is met by somebody in {@code cases/}, or a test names it. */
class RuleCasesTest {

  private static final Path ROOT = Path.of("..");
  private static final int WEEKS = 26;
  private static final Knowledge KNOWLEDGE = Knowledge.load();

  @Test
  void namesTheRulesThatNobodyMeets() throws IOException {
    String tests = tests();
    List<Intake> people = people();
    List<String> unmet =
        KNOWLEDGE.rules().all().stream()
            .filter(rule -> !tests.contains('"' + rule.id() + '"'))
            .filter(rule -> people.stream().noneMatch(person -> meets(person, rule)))
            .map(Rule::id)
            .toList();
    assertThat(unmet)
        .as("a rule needs somebody in cases/, a test that names it, or a line in unmet-rules.txt")
        .isEqualTo(Files.readAllLines(CaseFile.FOLDER.resolve("unmet-rules.txt")));
  }

  private static boolean meets(Intake person, Rule rule) {
    PersonFacts facts = new PersonFacts(person, KNOWLEDGE);
    return Stream.iterate(person.start(), (LocalDate day) -> day.plusWeeks(1))
        .limit(WEEKS)
        .anyMatch(day -> facts.holds(rule.when(), day));
  }

  private static List<Intake> people() {
    List<Intake> people = new ArrayList<>();
    for (CaseFile file : CaseFile.all()) {
      String text = CaseFile.text(file.intake());
      if (Documents.of(KNOWLEDGE).intakes().read(file.id(), text)
          instanceof IntakeReading.Whole whole) {
        people.add(whole.intake());
      }
    }
    assertThat(people).hasSizeGreaterThan(50);
    return people;
  }

  /** The text of all tests of all modules. */
  private static String tests() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> modules = Files.list(ROOT)) {
      for (Path tests :
          modules.map(m -> m.resolve("src/test/java")).filter(Files::exists).toList()) {
        try (Stream<Path> files = Files.walk(tests)) {
          files.filter(f -> f.toString().endsWith(".java")).forEach(f -> all.append(text(f)));
        }
      }
    }
    return all.toString();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
