package org.backwise.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads one YAML 1.2 (so also JSON) document into a tree; aliases and duplicate keys are refused.
 */
public final class YamlReader {

  private static final int MOST_CHARACTERS = 2_000_000;

  private final String file;
  private final Problems problems;

  private YamlReader(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The tree of {@code text}; empty, with a problem added, when it is not YAML. */
  public static Optional<Node> read(String file, String text, Problems problems) {
    return read(file, text, MOST_CHARACTERS, problems);
  }

  /** The same for a text that may be longer than usual. */
  public static Optional<Node> read(
      String file, String text, int mostCharacters, Problems problems) {
    return new YamlReader(file, problems).read(text, mostCharacters);
  }

  private Optional<Node> read(String text, int mostCharacters) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(mostCharacters)
            .build();
    try {
      Optional<Node> node = new Compose(settings).composeString(text).map(n -> convert(n, ""));
      if (node.isEmpty()) {
        problems.add(new Place(file, 1), "", "the document is empty");
      }
      return node;
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
      problems.add(new Place(file, line), "", "cannot be read as YAML or JSON: " + e.getProblem());
    } catch (YamlEngineException e) {
      problems.add(new Place(file, 1), "", "cannot be read as YAML or JSON: " + e.getMessage());
    }
    return Optional.empty();
  }

  private Node convert(org.snakeyaml.engine.v2.nodes.Node node, String path) {
    Place place = new Place(file, node.getStartMark().map(m -> m.getLine() + 1).orElse(1));
    if (node instanceof ScalarNode scalar) {
      boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
      return new Node.Scalar(scalar.getValue(), plain, place);
    }
    if (node instanceof SequenceNode sequence) {
      List<Node> items = new ArrayList<>();
      for (var item : sequence.getValue()) {
        items.add(convert(item, path + "[" + items.size() + "]"));
      }
      return new Node.Sequence(items, place);
    }
    return mapping((MappingNode) node, path, place);
  }

  private Node mapping(MappingNode node, String path, Place place) {
    Map<String, Node> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        problems.add(place, path, "a field's name is not a plain word");
        continue;
      }
      String name = key.getValue();
      String inner = path.isEmpty() ? name : path + "." + name;
      if (entries.put(name, convert(tuple.getValueNode(), inner)) != null) {
        problems.add(place, inner, "stands twice; keep one");
      }
    }
    return new Node.Mapping(entries, place);
  }
}
