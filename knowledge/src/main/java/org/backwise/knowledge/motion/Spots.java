package org.backwise.knowledge.motion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.model.Side;
import org.backwise.model.motion.Landmark;
import org.backwise.model.motion.Point;
import org.backwise.model.motion.Spot;
import org.backwise.reading.Codes;
import org.backwise.reading.Fields;
import org.backwise.reading.Node;

/** Reads spots ({@code right-knee}, {@code both-foot} for two) and points ({@code [x, y, z]}). */
final class Spots {

  private static final Map<String, List<Spot>> BY_CODE = byCode();

  private Spots() {}

  private static Map<String, List<Spot>> byCode() {
    Map<String, List<Spot>> spots = new LinkedHashMap<>();
    Spot.all().forEach(spot -> spots.put(spot.code(), List.of(spot)));
    for (Landmark landmark : Landmark.values()) {
      if (landmark.sided()) {
        Spot right = new Spot(landmark, Side.RIGHT);
        spots.put("both-" + landmark.code(), List.of(right, right.mirrored()));
      }
    }
    return spots;
  }

  /** The spots that {@code code} names; empty with a problem at {@code key} when unknown. */
  static List<Spot> named(Fields fields, String key, String code) {
    List<Spot> spots = BY_CODE.get(code);
    if (spots == null) {
      fields.problem(key, Codes.refusal(code, BY_CODE.keySet()));
      return List.of();
    }
    return spots;
  }

  /** The spots in the list at {@code key}. */
  static List<Spot> list(Fields fields, String key) {
    List<Spot> spots = new ArrayList<>();
    fields.texts(key).forEach(code -> spots.addAll(named(fields, key, code)));
    return spots;
  }

  /** The point at {@code key}, which must be a list of three numbers. */
  static Point point(Fields fields, String key) {
    List<Double> values = new ArrayList<>();
    for (Node item : fields.items(key)) {
      values.add(number(fields, key, item));
    }
    if (values.size() != 3) {
      fields.problem(key, "is not a point like [0.4, 0, 0.2]: ahead, up, right in metres");
      return new Point(0, 0, 0);
    }
    return new Point(values.get(0), values.get(1), values.get(2));
  }

  private static double number(Fields fields, String key, Node item) {
    if (item instanceof Node.Scalar scalar
        && scalar.plain()
        && scalar.text().matches("-?[0-9]{1,3}(\\.[0-9]{1,4})?")) {
      return new BigDecimal(scalar.text()).doubleValue();
    }
    fields.problem(key, item.what() + " is not a number with at most four decimals");
    return 0;
  }
}
