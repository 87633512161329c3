package org.backwise.server.drafts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.reading.Json;
import org.backwise.reading.Node;
import org.backwise.reading.Problems;
import org.backwise.reading.YamlReader;
import org.backwise.server.data.DataFolder;
import org.backwise.server.signin.PersonId;

/** Drafts as files, one a person. */
public final class DraftFiles implements Drafts {
  private final DataFolder folder;

  public DraftFiles(DataFolder folder) {
    this.folder = folder;
  }

  @Override
  public synchronized Draft of(PersonId person) {
    Path file = file(person);
    if (!Files.exists(file)) {
      return Draft.EMPTY;
    }
    try {
      return read(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("draft (%s) cannot be read".formatted(file), e);
    }
  }

  @Override
  public synchronized void keep(PersonId person, Draft draft) {
    try {
      folder.write(name(person), Json.pretty(draft.fields()));
    } catch (IOException e) {
      throw new UncheckedIOException("draft (%s) cannot be kept".formatted(file(person)), e);
    }
  }

  @Override
  public synchronized void forget(PersonId person) {
    try {
      Files.deleteIfExists(file(person));
    } catch (IOException e) {
      throw new UncheckedIOException("draft (%s) cannot be removed".formatted(file(person)), e);
    }
  }

  private static Draft read(String file, String text) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    Node tree = YamlReader.read(file, text, new Problems()).orElse(null);
    if (tree instanceof Node.Mapping mapping) {
      mapping.entries().forEach((name, node) -> fields.put(name, texts(node)));
    }
    return new Draft(fields);
  }

  private static List<String> texts(Node node) {
    return node instanceof Node.Sequence list
        ? list.items().stream().map(Node::what).toList()
        : List.of();
  }

  private Path file(PersonId person) {
    return folder.path().resolve(name(person));
  }

  private static String name(PersonId person) {
    return person.value() + ".json";
  }
}
