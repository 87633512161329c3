package org.backwise.knowledge.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.trees.ImageTrees;
import org.backwise.reading.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageCompilerTest {

  @TempDir private Path folder;

  @Test
  void makesAnImageThatReadsLikeTheFolder() throws IOException {
    Path image = folder.resolve("deep/content.image");
    Problems problems = new Problems();

    ImageCompiler.compile(ContentSample.whole(), image, true, problems);

    assertThat(problems.all()).isEmpty();
    Knowledge compiled = Knowledge.of(ImageTrees.of(Files.readAllBytes(image)), problems);
    Knowledge written = Knowledge.fromFolder(ContentSample.whole(), problems);
    assertThat(problems.all()).isEmpty();
    assertThat(compiled.contentVersion()).isEqualTo(written.contentVersion());
    assertThat(compiled.exercises().all()).isEqualTo(written.exercises().all()).hasSize(3);
    assertThat(compiled.rules().all()).isEqualTo(written.rules().all()).hasSize(2);
    assertThat(compiled.tables()).isEqualTo(written.tables());
    assertThat(compiled.texts().words()).isEqualTo(written.texts().words());
  }

  @Test
  void leavesNoImageOfBrokenContent() throws IOException {
    Path broken = folder.resolve("broken");
    ContentSample.make("shares-do-not-sum", broken);
    Path image = folder.resolve("content.image");
    Files.writeString(image, "old");
    Problems problems = new Problems();

    ImageCompiler.compile(broken, image, false, problems);

    assertThat(problems.all()).hasSize(1);
    assertThat(image).doesNotExist();
  }

  @Test
  void asksForWordsOnlyOfWholeContent() throws IOException {
    Path broken = folder.resolve("broken");
    ContentSample.make("word-that-orders", broken);
    Path image = folder.resolve("content.image");
    Problems sound = new Problems();
    Problems whole = new Problems();

    ImageCompiler.compile(broken, image, false, sound);
    assertThat(sound.all()).isEmpty();
    assertThat(image).exists();

    ImageCompiler.compile(broken, image, true, whole);
    assertThat(whole.all()).hasSize(1);
    assertThat(image).doesNotExist();
  }
}
