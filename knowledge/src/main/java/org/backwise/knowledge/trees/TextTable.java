package org.backwise.knowledge.trees;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The texts of an image, each made once, when it is first asked for. */
final class TextTable {

  private final byte[] image;
  private final int[] starts;
  private final int[] lengths;
  private final @Nullable String[] texts;

  private TextTable(byte[] image, int size) {
    this.image = image;
    this.starts = new int[size];
    this.lengths = new int[size];
    this.texts = new @Nullable String[size];
  }

  static TextTable read(ImageCursor cursor, byte[] image) {
    TextTable table = new TextTable(image, cursor.number());
    for (int i = 0; i < table.starts.length; i++) {
      table.lengths[i] = cursor.number();
      table.starts[i] = cursor.at();
      cursor.skip(table.lengths[i]);
    }
    return table;
  }

  String text(int index) {
    String text = texts[index];
    if (text == null) {
      text = new String(image, starts[index], lengths[index], StandardCharsets.UTF_8);
      texts[index] = text;
    }
    return text;
  }
}
