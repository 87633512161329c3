package org.backwise.knowledge.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backwise.knowledge.checks.ContentSample;
import org.backwise.reading.Node;
import org.backwise.reading.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageTest {

  @TempDir private Path folder;

  @Test
  void holdsEveryTreeOfTheFolder() throws IOException {
    FolderTrees written = FolderTrees.read(ContentSample.whole(), new Problems());

    ImageTrees read = ImageTrees.of(image(written));

    assertThat(read.paths()).isEqualTo(written.paths()).contains("exercises/bridge.yaml");
    for (String path : written.paths()) {
      assertThat(plainly(read.tree(path))).isEqualTo(plainly(written.tree(path)));
    }
    assertThat(read.contentVersion()).isEqualTo(ContentVersion.of(written)).hasSize(12);
    assertThat(ContentVersion.of(read)).isEqualTo(read.contentVersion());
  }

  @Test
  void isTheSameEveryTime() throws IOException {
    byte[] once = image(FolderTrees.read(ContentSample.whole(), new Problems()));
    byte[] again = image(FolderTrees.read(ContentSample.whole(), new Problems()));

    assertThat(again).isEqualTo(once);
  }

  @Test
  void keepsLongAndForeignTexts() throws IOException {
    String text = "ünïcödé ✓ ".repeat(3000);
    Files.writeString(folder.resolve("long.yaml"), "text: \"" + text + "\"\n");

    Node tree = ImageTrees.of(image(FolderTrees.read(folder, new Problems()))).tree("long.yaml");

    assertThat(plainly(tree)).isEqualTo("{text='" + text + "', }");
  }

  @Test
  void refusesAnImageOfAnotherFormat() {
    assertThatThrownBy(() -> ImageTrees.of(new byte[64]))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("build again");
  }

  @Test
  void refusesAPathThatIsNotThere() throws IOException {
    ImageTrees trees = ImageTrees.of(image(FolderTrees.read(folder, new Problems())));

    assertThatThrownBy(() -> trees.tree("exercises/sit-up.yaml")).hasMessageContaining("sit-up");
    assertThat(trees.has("exercises/sit-up.yaml")).isFalse();
  }

  private static byte[] image(Trees trees) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter.write(trees, out);
    return out.toByteArray();
  }

  /** The tree without its places, which an image does not keep. */
  private static String plainly(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.plain() ? scalar.text() : "'" + scalar.text() + "'";
    }
    StringBuilder out = new StringBuilder();
    if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> out.append(plainly(item)).append(", "));
      return "[" + out + "]";
    }
    ((Node.Mapping) node)
        .entries()
        .forEach((key, value) -> out.append(key).append('=').append(plainly(value)).append(", "));
    return "{" + out + "}";
  }
}
