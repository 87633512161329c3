package org.backwise.commands.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.backwise.knowledge.Knowledge;
import org.backwise.reading.Node;

/** Everything in content that bears evidence, sorted out by its mark. */
final class Claims {

  private static final List<String> UNVERIFIED = List.of("W", "U", "convention");
  private static final String DOSES = "doses";

  private final ClaimWords words;
  private final List<Claim> found = new ArrayList<>();

  private Claims(Knowledge knowledge) {
    this.words = new ClaimWords(knowledge);
  }

  /** What is unverified, by kind and place. */
  static List<Claim> unverified(Knowledge knowledge) {
    Claims claims = new Claims(knowledge);
    for (String path : knowledge.trees().paths()) {
      claims.walk(path, "", knowledge.trees().tree(path));
    }
    claims.found.sort(Comparator.comparing(Claim::kind));
    return claims.found;
  }

  private void walk(String file, String path, Node node) {
    if (node instanceof Node.Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        walk(file, path + "[" + i + "]", sequence.items().get(i));
      }
    } else if (node instanceof Node.Mapping mapping) {
      if (mapping.entries().get("evidence") instanceof Node.Mapping evidence) {
        claim(file, path, mapping, evidence);
      }
      for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
        String inner = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
        walk(file, inner, entry.getValue());
      }
    }
  }

  private void claim(String file, String path, Node.Mapping about, Node.Mapping evidence) {
    String mark = Flow.field(evidence, "verification");
    if (UNVERIFIED.contains(mark)) {
      String kind = kind(file, path);
      String place = path.isEmpty() ? file : file + " " + path;
      String says = words.of(kind, file, path, about);
      found.add(
          new Claim(kind, place, says, mark, list(evidence, "sources"), list(evidence, "brief")));
    }
  }

  private static String kind(String file, String path) {
    int slash = file.indexOf('/');
    if (path.startsWith(DOSES)) {
      return DOSES;
    }
    return slash < 0 ? "other" : file.substring(0, slash);
  }

  private static List<String> list(Node.Mapping evidence, String key) {
    return evidence.entries().get(key) instanceof Node.Sequence sequence
        ? sequence.items().stream().map(Flow::of).toList()
        : List.of();
  }
}
