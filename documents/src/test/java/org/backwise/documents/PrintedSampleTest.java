package org.backwise.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backwise.documents.state.PersonStateWriter;
import org.backwise.model.state.PersonState;
import org.backwise.reading.Problems;
import org.junit.jupiter.api.Test;

/** The samples that the contracts print can be used as they stand. */
class PrintedSampleTest {

  private static final Path DOCS = Path.of("..", "docs");

  @Test
  void theIntakeIsReadWholeAndRaisesNoQuestion() throws IOException {
    var intake = Fixtures.intake(Files.readString(DOCS.resolve("samples/intake.yaml")));
    assertThat(intake).isEqualTo(Fixtures.intake());
    assertThat(Fixtures.DOCUMENTS.oddAnswers().in(intake)).isEmpty();
  }

  @Test
  void theIntakeIsTheOneThatIsPrinted() throws IOException {
    String sample = Files.readString(DOCS.resolve("samples/intake.yaml"));
    assertThat(contracts()).contains("```yaml\n" + sample + "```\n");
  }

  @Test
  void thePersonStateIsReadWhole() throws IOException {
    String printed = contracts().split("```yaml\n")[2].split("```")[0];
    Problems problems = new Problems();
    PersonState state = Fixtures.DOCUMENTS.states().read("state", printed, problems).orElseThrow();
    assertThat(problems.all()).isEmpty();
    assertThat(PersonStateWriter.json(state)).contains("morning-answered");
  }

  private static String contracts() throws IOException {
    return Files.readString(DOCS.resolve("contracts.md"));
  }
}
