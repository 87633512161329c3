package org.backwise.knowledge.reading.tables;

import java.util.ArrayList;
import java.util.List;
import org.backwise.reading.Fields;
import org.backwise.reading.Node;

/** The numbers of the tables with their widest sensible bounds. */
final class Numbers {

  static final int MOST = 100_000;
  private static final int MOST_MILLI = 1_000_000;
  private static final int WHOLE = 1000;
  private static final int DIGITS = 5;

  private Numbers() {}

  /** A count that is not negative. */
  static int count(Fields fields, String key) {
    return fields.integer(key, 0, MOST);
  }

  /** A count of at least one. */
  static int positive(Fields fields, String key) {
    return fields.integer(key, 1, MOST);
  }

  /** A factor in thousandths. */
  static int factor(Fields fields, String key) {
    return fields.milli(key, 0, MOST_MILLI);
  }

  /** A share in thousandths, at most the whole. */
  static int share(Fields fields, String key) {
    return fields.milli(key, 0, WHOLE);
  }

  /** A list of counts. */
  static List<Integer> counts(Fields fields, String key) {
    List<Integer> counts = new ArrayList<>();
    for (Node item : fields.items(key)) {
      if (item instanceof Node.Scalar scalar && whole(scalar.text())) {
        counts.add(Integer.valueOf(scalar.text()));
      } else {
        fields.problem(key + "[" + counts.size() + "]", item.what() + " is not a whole number");
        counts.add(0);
      }
    }
    return counts;
  }

  private static boolean whole(String text) {
    return !text.isEmpty()
        && text.length() <= DIGITS
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
