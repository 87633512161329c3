package org.backwise.knowledge.trees;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.reading.Node;
import org.backwise.reading.Place;

/** Makes the tree of one file of an image. */
final class ImageNodes {

  private final ImageCursor cursor;
  private final TextTable texts;
  private final Place place;

  ImageNodes(ImageCursor cursor, TextTable texts, String path) {
    this.cursor = cursor;
    this.texts = texts;
    this.place = new Place(path, 1);
  }

  Node read() {
    int mark = cursor.octet();
    return switch (mark) {
      case ImageFormat.PLAIN -> new Node.Scalar(text(), true, place);
      case ImageFormat.QUOTED -> new Node.Scalar(text(), false, place);
      case ImageFormat.SEQUENCE -> sequence();
      case ImageFormat.MAPPING -> mapping();
      default ->
          throw new IllegalStateException(
              "image mark (%d) is unknown. Maybe the image is damaged; build again."
                  .formatted(mark));
    };
  }

  private String text() {
    return texts.text(cursor.number());
  }

  private Node sequence() {
    int size = cursor.number();
    List<Node> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(read());
    }
    return new Node.Sequence(items, place);
  }

  private Node mapping() {
    int size = cursor.number();
    Map<String, Node> entries = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      String key = text();
      entries.put(key, read());
    }
    return new Node.Mapping(entries, place);
  }
}
