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

/**
 * Compiles a content folder to an image at build; fails with every finding. {@code sound} asks for
 * what planning and safety could not work without, {@code whole} also for evidence, words, figures.
 */
public final class ImageCompiler {

  private static final String WHOLE = "whole";

  private ImageCompiler() {}

  /** {@code arguments}: the content folder, the image file to write, and sound or whole. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path image = Path.of(arguments[1]);
    Problems problems = new Problems();
    compile(folder, image, arguments[2].equals(WHOLE), problems);
    if (!problems.none()) {
      for (Problem problem : problems.all()) {
        System.err.println(folder + "/" + problem);
      }
      throw new IllegalStateException(
          "content has %d problems, listed above".formatted(problems.all().size()));
    }
  }

  /** Writes {@code image} unless {@code folder} has a problem; then an old image is removed. */
  static void compile(Path folder, Path image, boolean whole, Problems problems)
      throws IOException {
    FolderTrees trees = FolderTrees.read(folder, problems);
    Knowledge knowledge = Knowledge.of(trees, problems);
    ContentCheck.sound(knowledge, problems);
    if (whole) {
      ContentCheck.shown(knowledge, problems);
    }
    Files.deleteIfExists(image);
    if (problems.none()) {
      Files.createDirectories(image.toAbsolutePath().getParent());
      try (OutputStream out = Files.newOutputStream(image)) {
        ImageWriter.write(trees, out);
      }
    }
  }
}
