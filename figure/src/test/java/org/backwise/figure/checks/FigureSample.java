package org.backwise.figure.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backwise.knowledge.trees.FolderTrees;
import org.backwise.knowledge.trees.Trees;
import org.backwise.reading.Node;
import org.backwise.reading.Problems;
import org.backwise.reading.YamlReader;

/** The shipped content with one motion alone, broken in one way, and no exceptions but its own. */
record FigureSample(String name, Trees shipped, Map<String, Node> own) implements Trees {

  static final Path SHIPPED = Path.of("..", "content");
  private static final Path BROKEN = Path.of("src", "test", "resources", "broken");
  private static final String CHECKS = "figure/checks.yaml";

  static List<String> names() {
    try (Stream<Path> samples = Files.list(BROKEN)) {
      return samples.map(s -> s.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static FigureSample of(String name) throws IOException {
    Problems problems = new Problems();
    Trees shipped = FolderTrees.read(SHIPPED, problems);
    Map<String, Node> own = new LinkedHashMap<>();
    own.put(CHECKS, without((Node.Mapping) shipped.tree(CHECKS), "exceptions"));
    String text = Files.readString(BROKEN.resolve(name).resolve("motion.yaml"));
    Node.Mapping motion = (Node.Mapping) read("motion", text);
    String id = ((Node.Scalar) motion.entries().get("id")).text();
    own.put("motions/" + id + ".yaml", read("motions/" + id + ".yaml", text));
    return new FigureSample(name, shipped, own);
  }

  FigureSample with(String exceptions) {
    Map<String, Node> more = new LinkedHashMap<>(own);
    Node.Mapping checks = (Node.Mapping) more.get(CHECKS);
    Map<String, Node> entries = new LinkedHashMap<>(checks.entries());
    entries.putAll(((Node.Mapping) read(CHECKS, exceptions)).entries());
    more.put(CHECKS, new Node.Mapping(entries, checks.place()));
    return new FigureSample(name, shipped, more);
  }

  private static Node without(Node.Mapping mapping, String key) {
    Map<String, Node> entries = new LinkedHashMap<>(mapping.entries());
    entries.remove(key);
    return new Node.Mapping(entries, mapping.place());
  }

  private static Node read(String file, String text) {
    return YamlReader.read(file, text, new Problems()).orElseThrow();
  }

  /** What the checks tell of it, one a line. */
  List<String> expected() throws IOException {
    return Files.readAllLines(BROKEN.resolve(name).resolve("expected.txt"));
  }

  @Override
  public List<String> paths() {
    return shipped.paths().stream()
        .filter(path -> !path.startsWith("motions/") || own.containsKey(path))
        .toList();
  }

  @Override
  public Node tree(String path) {
    Node mine = own.get(path);
    return mine == null ? shipped.tree(path) : mine;
  }

  @Override
  public boolean has(String path) {
    return paths().contains(path);
  }
}
