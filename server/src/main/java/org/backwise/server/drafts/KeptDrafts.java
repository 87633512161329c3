package org.backwise.server.drafts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.reading.Json;
import org.backwise.reading.Node;
import org.backwise.reading.Problems;
import org.backwise.reading.YamlReader;
import org.backwise.server.signin.PersonId;

/** Drafts in the database, one a person. */
public final class KeptDrafts implements Drafts {
  private static final String NAME = "intake";

  private final org.backwise.storage.Drafts texts;

  public KeptDrafts(org.backwise.storage.Drafts texts) {
    this.texts = texts;
  }

  @Override
  public Draft of(PersonId person) {
    return texts.find(person.id(), NAME).map(KeptDrafts::read).orElse(Draft.EMPTY);
  }

  @Override
  public void keep(PersonId person, Draft draft) {
    if (!texts.keep(person.id(), NAME, Json.compact(draft.fields()))) {
      throw new IllegalStateException(
          "draft of person (%s) was not kept. Maybe there is no such person."
              .formatted(person.id()));
    }
  }

  @Override
  public void forget(PersonId person) {
    texts.forget(person.id(), NAME);
  }

  private static Draft read(String text) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    Node tree = YamlReader.read("draft", text, new Problems()).orElse(null);
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
}
