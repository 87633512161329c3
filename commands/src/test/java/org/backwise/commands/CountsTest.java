package org.backwise.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.backwise.knowledge.ById;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.measure.Measure;
import org.backwise.model.evidence.Evidence;
import org.backwise.model.evidence.Verification;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.rule.Condition;
import org.backwise.model.rule.DangerFlag;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.ScreeningRule;
import org.junit.jupiter.api.Test;

/** The numbers that the documents give of the content are those of the content. */
class CountsTest {

  private static final Path ROOT = Path.of("..");

  private final Knowledge content = Knowledge.load();

  @Test
  void safetyPageCountsWhatIsNotVerified() throws IOException {
    assertThat(Files.readString(ROOT.resolve("docs/safety.md")))
        .contains(
            marks("rules", content.rules(), Rule::evidence),
            marks("screening rules", content.screeningRules(), ScreeningRule::evidence),
            marks("danger flags", content.flags(), DangerFlag::evidence),
            marks("conditions", content.conditions(), Condition::evidence),
            marks("exercises", content.exercises(), Exercise::evidence),
            marks("home tests and scores", content.measures(), Measure::evidence));
  }

  @Test
  void readmeCountsWhatIsKnown() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md")).replaceAll("\\s+", " ");
    assertThat(readme)
        .contains(
            number(content.exercises(), "exercises"),
            number(content.rules(), "rules"),
            number(content.flags(), "danger signs"),
            number(content.screeningRules(), "rules that combine them"),
            number(content.conditions(), "conditions"),
            number(content.measures(), "home tests and scores"),
            number(content.advice(), "pieces of advice"),
            number(content.sources(), "sources"),
            people() + " written people");
  }

  private static <T> String marks(String kind, ById<T> things, Function<T, Evidence> evidence) {
    List<Verification> marks =
        things.all().stream().map(evidence.andThen(Evidence::verification)).toList();
    long read = marks.stream().filter(Verification::maySupportPermission).count();
    long convention = marks.stream().filter(Verification.CONVENTION::equals).count();
    return "| %s | %d | %d | %d |"
        .formatted(kind, read, marks.size() - read - convention, convention);
  }

  private static String number(ById<?> things, String kind) {
    return things.ids().size() + " " + kind;
  }

  private static long people() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT.resolve("cases"))) {
      return folders.filter(folder -> Files.exists(folder.resolve("expect.yaml"))).count();
    }
  }
}
