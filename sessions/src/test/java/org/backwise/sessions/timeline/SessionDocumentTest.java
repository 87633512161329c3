package org.backwise.sessions.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backwise.model.programme.Programme;
import org.backwise.sessions.Fixtures;
import org.junit.jupiter.api.Test;

class SessionDocumentTest {

  private static final Timelines TIMELINES = Fixtures.SESSIONS.timelines();

  @Test
  void givesTheSessionsOfTheDayInOrder() {
    List<Timeline> day = TIMELINES.day(Fixtures.programme(), Fixtures.START);
    assertThat(day).extracting(Timeline::session).containsExactly("morning", "main");
    assertThat(TIMELINES.day(Fixtures.programme(), Fixtures.START.plusDays(1))).isEmpty();
  }

  @Test
  void takesTheDoseOfTheWeek() {
    Programme programme = Fixtures.programme();
    Timeline first = TIMELINES.day(programme, Fixtures.START).get(0);
    Timeline second = TIMELINES.day(programme, Fixtures.START.plusDays(7)).get(0);
    assertThat(second.seconds()).isGreaterThan(first.seconds());
  }

  @Test
  void givesTheReliefRoutineOfThePhase() {
    assertThat(TIMELINES.relief(Fixtures.programme(), Fixtures.START.plusDays(3)))
        .hasValueSatisfying(t -> assertThat(t.session()).isEqualTo("relief"));
    assertThat(TIMELINES.relief(Fixtures.programme(), Fixtures.START.plusDays(20))).isEmpty();
  }

  @Test
  void keepsToItsSchema() throws IOException {
    List<Timeline> day = TIMELINES.day(Fixtures.programme(), Fixtures.START);
    assertThat(problems(SessionDocument.json(Fixtures.START, day))).isEmpty();
    assertThat(problems("{\"schema\": \"backwise-session-1\"}")).isNotEmpty();
  }

  private static List<String> problems(String json) throws IOException {
    String schema = Files.readString(Path.of("..", "content", "schemas", "session.json"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema, InputFormat.JSON)
        .validate(json, InputFormat.JSON)
        .stream()
        .map(Error::toString)
        .toList();
  }
}
