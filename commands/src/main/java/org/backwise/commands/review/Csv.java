package org.backwise.commands.review;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows as RFC 4180 has them: every cell in quotation marks, lines end with CR and LF. */
final class Csv {

  private final StringBuilder text = new StringBuilder();

  Csv row(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      text.append(i == 0 ? "" : ",").append('"');
      text.append(cells.get(i).replace("\"", "\"\"")).append('"');
    }
    text.append("\r\n");
    return this;
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
