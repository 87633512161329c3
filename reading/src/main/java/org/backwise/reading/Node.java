package org.backwise.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A document as a tree, each part with its place; scalars stay text until a field types them. */
public sealed interface Node {

  /** Where it stands. */
  Place place();

  /** What it is, for messages. */
  String what();

  /**
   * A single value.
   *
   * @param plain written without quotation marks, so that it may be a number, a boolean or null
   */
  record Scalar(String text, boolean plain, Place place) implements Node {

    /** Whether it stands for "no value". */
    public boolean isNull() {
      return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }

    @Override
    public String what() {
      return isNull() ? "nothing" : text;
    }
  }

  /** A list. */
  record Sequence(List<Node> items, Place place) implements Node {

    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String what() {
      return "a list";
    }
  }

  /** Named values, in the order written. */
  record Mapping(Map<String, Node> entries, Place place) implements Node {

    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    @Override
    public String what() {
      return "a group of fields";
    }
  }
}
