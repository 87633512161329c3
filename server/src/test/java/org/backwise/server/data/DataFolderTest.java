package org.backwise.server.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir Path temporary;

  @Test
  void isForItsOwnerAlone() throws IOException {
    DataFolder folder = DataFolder.open(temporary.resolve("data"));
    folder.inside("inner").write("file", "text");
    assertThat(mode(folder.path())).isEqualTo("rwx------");
    assertThat(mode(folder.path().resolve("inner"))).isEqualTo("rwx------");
    assertThat(mode(folder.path().resolve("inner/file"))).isEqualTo("rw-------");
  }

  @Test
  void closesAFolderThatStoodOpen() throws IOException {
    Path open = Files.createDirectory(temporary.resolve("open"));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
    DataFolder.open(open);
    assertThat(mode(open)).isEqualTo("rwx------");
  }

  @Test
  void leavesNoUnfinishedFileBehind() throws IOException {
    DataFolder folder = DataFolder.open(temporary.resolve("data"));
    folder.write("file", "one");
    folder.write("file", "two");
    assertThat(folder.path()).isDirectoryContaining("glob:**/file");
    assertThat(folder.path().toFile().list()).containsExactly("file");
    assertThat(folder.path().resolve("file")).hasContent("two");
  }

  @Test
  void refusesAFileInOneSentence() throws IOException {
    Path file = Files.createFile(temporary.resolve("file"));
    assertThatThrownBy(() -> DataFolder.open(file))
        .isInstanceOf(UnusableFolder.class)
        .hasMessageContaining("is a file");
    assertThatThrownBy(() -> DataFolder.open(file.resolve("below")))
        .isInstanceOf(UnusableFolder.class);
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
