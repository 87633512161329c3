package org.backwise.knowledge.trees;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.reading.Node;

/** The trees of an image; a file's tree is made when it is asked for. */
public final class ImageTrees implements Trees {

  private final byte[] image;
  private final String contentVersion;
  private final TextTable texts;
  private final Map<String, Integer> starts = new TreeMap<>();

  private ImageTrees(byte[] image) {
    this.image = image;
    ByteBuffer header = ByteBuffer.wrap(image);
    if (header.getInt() != ImageFormat.MAGIC || header.getInt() != ImageFormat.VERSION) {
      throw new IllegalStateException(
          "the content image has another format. Maybe it is of an older build; build again.");
    }
    byte[] version = new byte[header.getShort()];
    header.get(version);
    this.contentVersion = new String(version, StandardCharsets.UTF_8);
    ImageCursor cursor = new ImageCursor(image, header.position());
    this.texts = TextTable.read(cursor, image);
    int files = cursor.number();
    for (int i = 0; i < files; i++) {
      String path = texts.text(cursor.number());
      int length = cursor.number();
      starts.put(path, cursor.at());
      cursor.skip(length);
    }
  }

  /** The trees in the bytes of {@code image}, which are not copied. */
  public static ImageTrees of(byte[] image) {
    return new ImageTrees(image);
  }

  /** The version of the content that the image was made of. */
  public String contentVersion() {
    return contentVersion;
  }

  @Override
  public List<String> paths() {
    return new ArrayList<>(starts.keySet());
  }

  @Override
  public boolean has(String path) {
    return starts.containsKey(path);
  }

  @Override
  public Node tree(String path) {
    Integer start = starts.get(path);
    if (start == null) {
      throw new IllegalStateException(
          "path (%s) is not in content. Maybe ask has() first.".formatted(path));
    }
    return new ImageNodes(new ImageCursor(image, start), texts, path).read();
  }
}
