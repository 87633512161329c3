package org.backwise.server.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScriptsTest {
  private static final Set<String> ALL = StaticFiles.read().addresses();

  @Test
  void followsImportsIntoOtherFolders() {
    assertThat(new Scripts().of("/session/open.js"))
        .startsWith("/session/open.js")
        .contains("/session/lay.js", "/device/database.js", "/assets/figure-film.js")
        .isSubsetOf(ALL);
  }

  @Test
  void aScriptThatNeedsNothingIsAlone() {
    assertThat(new Scripts().of("/session/lay.js")).containsExactly("/session/lay.js");
  }

  @Test
  void aScriptThatIsNotThereIsOurMistake() {
    assertThatThrownBy(() -> new Scripts().of("/session/none.js"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("/session/none.js");
  }
}
