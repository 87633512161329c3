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
import org.backwise.model.programme.RoutineKind;
import org.backwise.sessions.Fixtures;
import org.junit.jupiter.api.Test;

class SessionDocumentTest {

  @Test
  void keepsToItsSchema() throws IOException {
    Timeline timeline =
        Fixtures.SESSIONS
            .timelines()
            .of(
                "main",
                RoutineKind.MAIN_A,
                List.of(Fixtures.item("clam"), Fixtures.item("single-knee-to-chest")),
                1,
                Fixtures.START);
    String json = SessionDocument.json(Fixtures.START, List.of(timeline));
    assertThat(problems(json)).isEmpty();
    assertThat(json).contains("switch-sides", "breathing");
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
