package org.backwise.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.backwise.knowledge.motion.BodyReader;
import org.backwise.knowledge.motion.LimitReader;
import org.backwise.knowledge.motion.MotionReader;
import org.backwise.model.motion.Body;
import org.backwise.model.motion.JointLimit;
import org.backwise.model.motion.Motion;
import org.backwise.reading.Problems;

/** The shipped body, limits and motions. */
final class Content {

  private static final String ROOT = "/org/backwise/content/";
  private static final List<Motion> MOTIONS = readMotions();

  private Content() {}

  static List<Motion> motions() {
    return MOTIONS;
  }

  static Motion motion(String id) {
    return MOTIONS.stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
  }

  static Body body() {
    Problems problems = new Problems();
    return BodyReader.read("body.yaml", text("figure/body.yaml"), problems)
        .orElseThrow(() -> new AssertionError(problems.all()));
  }

  static List<JointLimit> limits() {
    Problems problems = new Problems();
    return LimitReader.read("limits.yaml", text("figure/limits.yaml"), problems)
        .orElseThrow(() -> new AssertionError(problems.all()));
  }

  private static String text(String name) {
    try (var in = Content.class.getResourceAsStream(ROOT + name)) {
      return new String(
          Objects.requireNonNull(in).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Motion> readMotions() {
    Problems problems = new Problems();
    List<Motion> motions = new ArrayList<>();
    for (String name : names()) {
      MotionReader.read(name, text("motions/" + name), problems).ifPresent(motions::add);
    }
    if (!problems.none()) {
      throw new AssertionError(problems.all());
    }
    return motions;
  }

  /** Works from a folder and from a jar. */
  private static List<String> names() {
    try {
      URI uri = Objects.requireNonNull(Content.class.getResource(ROOT + "figure/body.yaml")).toURI();
      if (uri.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
          return list(jar.getPath(ROOT + "motions"));
        }
      }
      return list(Path.of(uri).resolveSibling("../motions").normalize());
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
