package org.backwise.documents.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.backwise.documents.Choice;
import org.backwise.documents.DocumentCodes;
import org.backwise.documents.Tree;
import org.backwise.model.Side;
import org.backwise.model.intake.SeenSpread;
import org.backwise.reading.Codes;
import org.backwise.reading.Fields;
import org.backwise.reading.Node;

/**
 * Reads and writes where a clinician saw the pain spread to: a plain code, or one with its side.
 */
final class SeenSpreads {

  private SeenSpreads() {}

  static List<SeenSpread> read(Fields fields, String key, DocumentCodes codes) {
    List<SeenSpread> spreads = new ArrayList<>();
    Set<String> known = new TreeSet<>();
    int index = 0;
    for (Node item : fields.items(key)) {
      String at = key + "[" + index++ + "]";
      SeenSpread spread = one(fields, item, at, codes.list("spreads"));
      if (!known.add(spread.to() + " " + spread.side())) {
        fields.problem(at, spread.to() + " stands twice; keep one");
      }
      spreads.add(spread);
    }
    return spreads;
  }

  private static SeenSpread one(Fields fields, Node item, String at, List<String> allowed) {
    if (item instanceof Node.Scalar scalar) {
      if (!allowed.contains(scalar.text())) {
        fields.problem(at, Codes.refusal(scalar.text(), allowed));
      }
      return new SeenSpread(scalar.text());
    }
    Fields spread = Fields.of(item, fields.at(at), fields.problems());
    SeenSpread read =
        new SeenSpread(spread.code("to", allowed), Choice.orNull(spread, "side", Side.class));
    spread.finish();
    return read;
  }

  static void write(Tree tree, String key, List<SeenSpread> spreads) {
    if (!spreads.isEmpty()) {
      tree.put(key, spreads.stream().map(SeenSpreads::written).toList());
    }
  }

  private static Object written(SeenSpread spread) {
    return spread.side() == null
        ? spread.to()
        : new Tree().put("to", spread.to()).put("side", spread.side()).fields();
  }
}
