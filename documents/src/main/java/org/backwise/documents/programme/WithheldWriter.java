package org.backwise.documents.programme;

import java.util.List;
import java.util.Map;
import org.backwise.documents.Tree;
import org.backwise.model.programme.Withheld;
import org.backwise.reading.Json;
import org.backwise.reading.Problem;

/** Writes why there is no programme. */
public final class WithheldWriter {

  /** The value of {@code schema}. */
  public static final String SCHEMA = "backwise-withheld-1";

  private WithheldWriter() {}

  /** As JSON. */
  public static String json(Withheld withheld) {
    return json(withheld, List.of());
  }

  /** As JSON, with what else is wrong in the intake after it. */
  public static String json(Withheld withheld, List<Problem> errors) {
    return Json.pretty(tree(withheld, errors));
  }

  /** As a tree of maps, lists, texts and numbers. */
  public static Map<String, Object> tree(Withheld withheld, List<Problem> errors) {
    Tree inner =
        new Tree()
            .put("reasons", withheld.reasons())
            .put("rules", withheld.rules())
            .put("message", withheld.message())
            .put("next", withheld.next());
    return new Tree()
        .put("schema", SCHEMA)
        .put("withheld", inner)
        .codesUnlessEmpty("errors", errors.stream().map(Problem::forPerson).toList())
        .fields();
  }
}
