package org.backwise.server.stores;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.backwise.storage.Place;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class DatabasesTest {
  private static final Path DATA = Path.of("data");

  @Test
  void isAFileInTheDataFolderUnlessAServerIsNamed() {
    assertThat(Databases.named(DATA, settings(Map.of()))).isEqualTo(new Place.Folder(DATA));
  }

  @Test
  void isTheServerThatIsNamed() {
    Map<String, Object> named =
        Map.of(
            "backwise.database", "jdbc:postgresql://db/backwise",
            "backwise.database-user", "ann",
            "backwise.database-password", "secret");
    assertThat(Databases.named(DATA, settings(named)))
        .isEqualTo(new Place.Server("jdbc:postgresql://db/backwise", "ann", "secret"));
  }

  private static StandardEnvironment settings(Map<String, Object> values) {
    StandardEnvironment environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("told", values));
    return environment;
  }
}
