package org.backwise.knowledge.checks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.trees.FolderTrees;
import org.backwise.knowledge.trees.ImageWriter;
import org.backwise.reading.Problem;
import org.backwise.reading.Problems;

/** Compiles a content folder to an image at build; fails with every problem of form, reference or soundness. */
public final class ImageCompiler {

  private ImageCompiler() {}

  /** {@code arguments}: the content folder and the image file to write. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path image = Path.of(arguments[1]);
    Problems problems = new Problems();
    compile(folder, image, problems);
    if (!problems.none()) {
      for (Problem problem : problems.all()) {
        System.err.println(folder + "/" + problem);
      }
      throw new IllegalStateException(
          "content has %d problems, listed above".formatted(problems.all().size()));
    }
  }

  /** Writes {@code image} unless {@code folder} has a problem; then an old image is removed. */
  static void compile(Path folder, Path image, Problems problems) throws IOException {
    FolderTrees trees = FolderTrees.read(folder, problems);
    ContentCheck.sound(Knowledge.of(trees, problems), problems);
    Files.deleteIfExists(image);
    if (problems.none()) {
      Files.createDirectories(image.toAbsolutePath().getParent());
      try (OutputStream out = Files.newOutputStream(image)) {
        ImageWriter.write(trees, out);
      }
    }
  }
}
