package org.backwise.documents.change;

import java.util.List;
import java.util.Optional;
import org.backwise.documents.DocumentCodes;
import org.backwise.documents.intake.LimitPart;
import org.backwise.model.Coded;
import org.backwise.model.change.Change;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.reading.Codes;
import org.backwise.reading.Fields;
import org.backwise.reading.Node;
import org.backwise.reading.Problems;
import org.backwise.reading.YamlReader;
import org.jspecify.annotations.Nullable;

/** Reads one change: one field with its value, for example {@code avoid: bridge}. */
public final class ChangeReader {

  private static final List<String> KINDS = Coded.codes(ChangeKind.class);
  private static final int LEAST_MINUTES = 5;
  private static final int MOST_MINUTES = 60;

  private final DocumentCodes codes;
  private final List<String> joints;

  /** With these codes; {@code joints}: those that can be told to ache. */
  public ChangeReader(DocumentCodes codes, List<String> joints) {
    this.codes = codes;
    this.joints = List.copyOf(joints);
  }

  /** The change in {@code text}, YAML or JSON; empty where {@code problems} has some. */
  public Optional<Change> read(String text, Problems problems) {
    return YamlReader.read("change", text, problems)
        .flatMap(tree -> change(tree, problems))
        .filter(change -> problems.none());
  }

  private Optional<Change> change(Node tree, Problems problems) {
    if (!(tree instanceof Node.Mapping mapping) || mapping.entries().size() != 1) {
      problems.add(tree.place(), "", tree.what() + " is not one change like avoid: bridge");
      return Optional.empty();
    }
    Fields fields = Fields.of(tree, "", problems);
    String kind = fields.keys().iterator().next();
    Optional<ChangeKind> known = Coded.find(ChangeKind.class, kind);
    if (known.isEmpty()) {
      fields.problem("", Codes.refusal(kind, KINDS));
    }
    return known.map(k -> change(k, fields));
  }

  private Change change(ChangeKind kind, Fields fields) {
    String key = kind.code();
    return switch (kind) {
      case AVOID -> new Change.Avoid(fields.code(key, codes.exercises()));
      case SWAP -> swap(fields.group(key));
      case MINUTES -> new Change.Minutes(fields.integer(key, LEAST_MINUTES, MOST_MINUTES));
      case WITHOUT -> new Change.Without(fields.code(key, codes.list("equipment")));
      case CANNOT -> new Change.Cannot(fields.code(key, codes.list("cannot")));
      case ACHES -> new Change.Aches(fields.code(key, joints));
      case LIMIT -> new Change.Limit(limit(fields));
    };
  }

  private Change swap(@Nullable Fields fields) {
    if (fields == null) {
      return new Change.Swap("", "");
    }
    Change.Swap swap =
        new Change.Swap(
            fields.code("exercise", codes.exercises()), fields.code("instead", codes.exercises()));
    fields.finish();
    return swap;
  }

  private ClearanceLimit limit(Fields fields) {
    @Nullable Node node = fields.node("limit");
    return node == null
        ? new ClearanceLimit.Note("")
        : new LimitPart(codes).read(node, "limit", fields.problems());
  }
}
