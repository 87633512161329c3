package org.backwise.server.archive;

import java.util.Optional;
import org.backwise.documents.Documents;
import org.backwise.reading.Fields;
import org.backwise.reading.Node;
import org.backwise.reading.Problem;
import org.backwise.reading.Problems;
import org.backwise.reading.YamlReader;
import org.springframework.stereotype.Component;

/** Reads an archive; every problem is told at once, each with its place. */
@Component
public final class ArchiveReader {
  private static final int MOST_CHARACTERS = 50_000_000;

  private final Documents documents;

  ArchiveReader(Documents documents) {
    this.documents = documents;
  }

  /** The archive in {@code text}, if nothing is wrong with it. */
  public ArchiveReading read(String text) {
    Problems problems = new Problems();
    Optional<Node> tree = YamlReader.read("file", text, MOST_CHARACTERS, problems);
    ArchiveParts parts = new ArchiveParts(documents, problems);
    Optional<Archive> archive =
        tree.map(node -> parts.read(Fields.of(node, "", problems)))
            .filter(whole -> problems.none());
    return new ArchiveReading(
        archive, problems.all().stream().map(Problem::forPerson).toList(), parts.danger());
  }
}
