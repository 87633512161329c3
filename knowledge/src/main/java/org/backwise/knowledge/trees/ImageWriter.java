package org.backwise.knowledge.trees;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.backwise.reading.Node;

/** Writes trees as an image; the same trees give the same bytes. */
public final class ImageWriter {

  private final Map<String, Integer> texts = new LinkedHashMap<>();

  private ImageWriter() {}

  /** Writes {@code trees} to {@code out}, which stays open. */
  public static void write(Trees trees, OutputStream out) throws IOException {
    ImageWriter writer = new ImageWriter();
    ByteArrayOutputStream files = new ByteArrayOutputStream();
    for (String path : trees.paths()) {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      writer.node(trees.tree(path), file);
      number(writer.text(path), files);
      number(file.size(), files);
      file.writeTo(files);
    }
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(ImageFormat.MAGIC);
    data.writeInt(ImageFormat.VERSION);
    data.writeUTF(ContentVersion.of(trees));
    writer.writeTexts(data);
    number(trees.paths().size(), data);
    files.writeTo(data);
    data.flush();
  }

  private void writeTexts(OutputStream out) throws IOException {
    number(texts.size(), out);
    for (String text : texts.keySet()) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      number(bytes.length, out);
      out.write(bytes);
    }
  }

  private void node(Node node, OutputStream out) throws IOException {
    if (node instanceof Node.Scalar scalar) {
      out.write(scalar.plain() ? ImageFormat.PLAIN : ImageFormat.QUOTED);
      number(text(scalar.text()), out);
    } else if (node instanceof Node.Sequence sequence) {
      out.write(ImageFormat.SEQUENCE);
      number(sequence.items().size(), out);
      for (Node item : sequence.items()) {
        node(item, out);
      }
    } else if (node instanceof Node.Mapping mapping) {
      mapping(mapping, out);
    }
  }

  private void mapping(Node.Mapping mapping, OutputStream out) throws IOException {
    out.write(ImageFormat.MAPPING);
    number(mapping.entries().size(), out);
    for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
      number(text(entry.getKey()), out);
      node(entry.getValue(), out);
    }
  }

  private int text(String text) {
    return texts.computeIfAbsent(text, t -> texts.size());
  }

  private static void number(int number, OutputStream out) throws IOException {
    int rest = number;
    while (rest > ImageFormat.SEVEN_BITS) {
      out.write((rest & ImageFormat.SEVEN_BITS) | ImageFormat.MORE);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
