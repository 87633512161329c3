package org.backwise.knowledge.trees;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backwise.reading.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentVersionTest {

  @TempDir private Path folder;

  @Test
  void isTheSameOnEveryMachine() throws IOException {
    assertThat(version("level: 2\nkinds: [stretch, strength]\n")).isEqualTo("bbaa3f091e3b");
  }

  @Test
  void ignoresCommentsLinesAndTheOrderOfFields() throws IOException {
    String version = version("level: 2\nkinds: [stretch, strength]\n");

    assertThat(version("# a remark\n\nkinds:\n  - stretch\n  - strength\nlevel: 2\n"))
        .isEqualTo(version);
    assertThat(version("level: 2\r\nkinds: [stretch, strength]\r\n")).isEqualTo(version);
  }

  @Test
  void heedsValuesAndTheOrderOfLists() throws IOException {
    String version = version("level: 2\nkinds: [stretch, strength]\n");

    assertThat(version("level: 3\nkinds: [stretch, strength]\n")).isNotEqualTo(version);
    assertThat(version("level: 2\nkinds: [strength, stretch]\n")).isNotEqualTo(version);
    assertThat(version("level: 2\nkinds: [stretchstrength]\n")).isNotEqualTo(version);
    assertThat(version("level: \"2\"\nkinds: [stretch, strength]\n")).isNotEqualTo(version);
  }

  private String version(String text) throws IOException {
    Files.writeString(folder.resolve("file.yaml"), text);
    return ContentVersion.of(FolderTrees.read(folder, new Problems()));
  }
}
