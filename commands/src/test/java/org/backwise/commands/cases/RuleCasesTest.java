package org.backwise.commands.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.backwise.documents.Documents;
import org.backwise.documents.intake.IntakeReading;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.intake.Intake;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.RuleEffect;
import org.backwise.model.state.PersonState;
import org.backwise.planning.course.Course;
import org.backwise.planning.eligibility.Catalogue;
import org.backwise.planning.eligibility.Person;
import org.backwise.planning.eligibility.RulesAtWork;
import org.backwise.programmes.people.GeneratedPeople;
import org.junit.jupiter.api.Test;

/** Every rule decides something for somebody, written in {@code cases/} or made up. */
class RuleCasesTest {

  private static final int WEEKS = 26;
  private static final int MADE_UP = 1500;
  private static final long SEED = 11;
  private static final Knowledge KNOWLEDGE = Knowledge.load();
  private static final Catalogue CATALOGUE = new Catalogue(KNOWLEDGE);

  @Test
  void namesTheRulesThatDecideNothing() throws IOException {
    Set<String> idle = new TreeSet<>(KNOWLEDGE.rules().ids());
    written().forEach(person -> idle.removeAll(deciding(person)));
    GeneratedPeople people = new GeneratedPeople(KNOWLEDGE, SEED);
    LongStream.range(0, MADE_UP)
        .takeWhile(index -> !idle.isEmpty())
        .mapToObj(index -> people.person(index).intake())
        .forEach(person -> idle.removeAll(deciding(person)));

    List<String> listed = Files.readAllLines(CaseFile.FOLDER.resolve("unmet-rules.txt"));
    assertThat(listed).as("each line says why").allMatch(line -> line.matches("[a-z-]+: .+"));
    assertThat(idle)
        .as("a rule without which nothing would change for anybody needs a line that says why")
        .containsExactlyElementsOf(listed.stream().map(line -> line.split(":")[0]).toList());
  }

  /** The rules without which this person would be given something else, or by somebody else. */
  private static Set<String> deciding(Intake intake) {
    Person person = Person.of(intake, PersonState.NEW, KNOWLEDGE);
    LocalDate last = intake.start().plusWeeks(WEEKS);
    Course course = Course.of(intake, PersonState.NEW, KNOWLEDGE, person.facts(), WEEKS, last);
    RulesAtWork work = new RulesAtWork(KNOWLEDGE, CATALOGUE, person);
    Set<String> deciding = new TreeSet<>();
    for (Course.Leg leg : course.legs()) {
      RulesAtWork.AtWork atWork = work.in(leg, course.dates(leg));
      deciding.addAll(atWork.decisive());
      atWork.fired().stream().filter(RuleCasesTest::asks).forEach(deciding::add);
    }
    return deciding;
  }

  private static boolean asks(String id) {
    Rule rule = KNOWLEDGE.rules().get(id);
    return rule.effect() instanceof RuleEffect.AskClinician;
  }

  private static Stream<Intake> written() {
    List<Intake> people = new ArrayList<>();
    for (CaseFile file : CaseFile.all()) {
      String text = CaseFile.text(file.intake());
      if (Documents.of(KNOWLEDGE).intakes().read(file.id(), text)
          instanceof IntakeReading.Whole whole) {
        people.add(whole.intake());
      }
    }
    assertThat(people).hasSizeGreaterThan(50);
    return people.stream();
  }
}
