package org.backwise.documents.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.backwise.documents.Fixtures;
import org.backwise.documents.Schemas;
import org.backwise.model.state.PersonState;
import org.backwise.reading.Problem;
import org.backwise.reading.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonStateTest {

  private static final String SAMPLE =
      """
      asOf: 2026-12-01
      exclusions:
        - {exercise: bridge, side: left, reason: hurt, by: person, until: morning-answered}
        - {motion: {segment: lumbar, motion: flexion, range: mid}, reason: rest, by: physiotherapist, until: 2026-12-24}
        - {exercise: clam, reason: hurt, by: person, until: review}
      done:
        - {date: 2026-11-30, routine: main-a, exercise: bridge, dose: {sets: 1, reps: 5, holdSeconds: 3, restSeconds: 0, tempo: {out: 2, back: 2}, load: {kind: body}}}
      levels: {bridge: 2}
      flare: {since: 2026-11-29}
      reactions: [{date: 2026-11-30, exercise: bridge, during: 4, nextMorning: not-settled}]
      help: {bridge: -120, clam: 40}
      """;

  @Test
  void readsBackWhatItWrites() {
    PersonState state = read(SAMPLE);
    assertThat(state.exclusions()).hasSize(3);
    assertThat(state.exclusions().get(1).until().date()).isEqualTo(LocalDate.of(2026, 12, 24));
    assertThat(state.help()).containsEntry("bridge", -120);
    assertThat(read(PersonStateWriter.json(state))).isEqualTo(state);
  }

  @Test
  void readsAnEmptyGroupAsNothingHappened() {
    assertThat(read("{}")).isEqualTo(PersonState.NEW);
    assertThat(read(PersonStateWriter.json(PersonState.NEW))).isEqualTo(PersonState.NEW);
  }

  @Test
  void keepsToItsSchema() throws IOException {
    assertThat(Schemas.problems("person-state", PersonStateWriter.json(read(SAMPLE)))).isEmpty();
    assertThat(Schemas.problems("person-state", "{\"asof\": 1}")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "asOf: 2026-12-01 | schema: backwise-person-state-1 | asOf: is missing",
        "asOf: 2026-12-01 | asOf: 2026-11-30 | ",
        "exercise: clam, reason | exercise: clamp, reason | exclusions[2].exercise: clamp is not known",
        "exercise: clam, reason | reason | exclusions[2].exercise: name either an exercise or",
        "until: review | until: later | exclusions[2].until: later is not a date",
        "date: 2026-11-30, routine | date: 2026-12-02, routine | done[0].date: 2026-12-02 is after",
        "levels: {bridge: 2} | levels: {brigde: 2} | levels.brigde: brigde is not known",
        "during: 4 | during: 12 | reactions[0].during: 12 is not 0-10",
        "nextMorning: not-settled | nextMorning: fine | reactions[0].nextMorning: fine is not one of",
        "clam: 40 | clamp: 40 | help.clamp: clamp is not known",
        "flare: {since: 2026-11-29} | flare: yes | flare: yes is not a group of fields",
      })
  void tellsTheProblem(String from, String to, String problem) {
    assertThat(SAMPLE).contains(from);
    List<String> found = problems(SAMPLE.replace(from, to));
    if (problem == null) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).first().asString().startsWith(problem);
    }
  }

  private static PersonState read(String text) {
    Problems problems = new Problems();
    PersonState state = Fixtures.DOCUMENTS.states().read("state", text, problems).orElseThrow();
    assertThat(problems.all()).isEmpty();
    return state;
  }

  private static List<String> problems(String text) {
    Problems problems = new Problems();
    assertThat(Fixtures.DOCUMENTS.states().read("state", text, problems)).isPresent();
    return problems.all().stream().map(Problem::forPerson).toList();
  }
}
