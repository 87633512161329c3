package org.backwise.knowledge.trees;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backwise.reading.Node;
import org.backwise.reading.Place;
import org.backwise.reading.Problems;
import org.backwise.reading.YamlReader;

/** The YAML files of a folder. A file that cannot be read is left out, with a problem. */
public final class FolderTrees implements Trees {

  private static final List<String> NOT_CONTENT = List.of("target", "src");

  private final Map<String, Node> trees;

  private FolderTrees(Map<String, Node> trees) {
    this.trees = trees;
  }

  /** Reads every {@code .yaml} file below {@code folder}. */
  public static FolderTrees read(Path folder, Problems problems) {
    Map<String, Node> trees = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (isContent(path)) {
          text(file, path, problems)
              .flatMap(text -> YamlReader.read(path, text, problems))
              .ifPresent(tree -> trees.put(path, tree));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("content folder (%s) cannot be read".formatted(folder), e);
    }
    return new FolderTrees(trees);
  }

  private static boolean isContent(String path) {
    int slash = path.indexOf('/');
    boolean elsewhere = slash > 0 && NOT_CONTENT.contains(path.substring(0, slash));
    return path.endsWith(".yaml") && !elsewhere;
  }

  private static Optional<String> text(Path file, String path, Problems problems)
      throws IOException {
    try {
      return Optional.of(Files.readString(file));
    } catch (MalformedInputException e) {
      problems.add(new Place(path, 1), "", "is not written in UTF-8");
      return Optional.empty();
    }
  }

  @Override
  public List<String> paths() {
    return List.copyOf(trees.keySet());
  }

  @Override
  public Node tree(String path) {
    Node tree = trees.get(path);
    if (tree == null) {
      throw new IllegalStateException(
          "path (%s) is not in content. Maybe ask has() first.".formatted(path));
    }
    return tree;
  }

  @Override
  public boolean has(String path) {
    return trees.containsKey(path);
  }
}
