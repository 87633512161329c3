package org.backwise.knowledge.trees;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.reading.Node;

/**
 * The first 12 hexadecimal digits of SHA-256 over the canonical trees: files by path, fields by
 * name; comments, places and the order of fields do not count.
 */
public final class ContentVersion {

  private static final int DIGITS = 12;

  private final MessageDigest digest;

  private ContentVersion() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing. Maybe this is no full JDK.", e);
    }
  }

  /** The version of {@code trees}. */
  public static String of(Trees trees) {
    ContentVersion version = new ContentVersion();
    for (String path : trees.paths()) {
      version.text('F', path);
      version.node(trees.tree(path));
    }
    return HexFormat.of().formatHex(version.digest.digest()).substring(0, DIGITS);
  }

  private void node(Node node) {
    if (node instanceof Node.Scalar scalar) {
      text(scalar.plain() ? 'P' : 'Q', scalar.text());
    } else if (node instanceof Node.Sequence sequence) {
      size('L', sequence.items().size());
      sequence.items().forEach(this::node);
    } else if (node instanceof Node.Mapping mapping) {
      Map<String, Node> sorted = new TreeMap<>(mapping.entries());
      size('M', sorted.size());
      sorted.forEach(
          (key, value) -> {
            text('K', key);
            node(value);
          });
    }
  }

  private void text(char mark, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    size(mark, bytes.length);
    digest.update(bytes);
  }

  private void size(char mark, int size) {
    digest.update((byte) mark);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(size).array());
  }
}
