package org.backwise.server.tls;

import io.nayuki.qrcodegen.QrCode;

/** A link that a camera can read. */
public record QrPicture(QrCode code) {
  private static final int QUIET = 4;
  private static final String BLACK_ON_WHITE = "\u001b[30;107m";
  private static final String USUAL = "\u001b[0m";

  /** That of {@code link}. */
  public static QrPicture of(String link) {
    return new QrPicture(QrCode.encodeText(link, QrCode.Ecc.LOW));
  }

  /** How many squares it is wide, with the quiet ones around it. */
  public int size() {
    return code.size + 2 * QUIET;
  }

  /** Its dark squares as the path of an SVG, a unit each. */
  public String path() {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < size(); y++) {
      for (int x = 0; x < size(); x++) {
        if (dark(x, y)) {
          path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        }
      }
    }
    return path.toString();
  }

  /** For a terminal, two rows in each line. */
  public String forTerminal() {
    StringBuilder text = new StringBuilder();
    for (int y = 0; y < size(); y += 2) {
      text.append(BLACK_ON_WHITE);
      for (int x = 0; x < size(); x++) {
        text.append(both(dark(x, y), dark(x, y + 1)));
      }
      text.append(USUAL).append('\n');
    }
    return text.toString();
  }

  private static char both(boolean upper, boolean lower) {
    if (upper) {
      return lower ? '\u2588' : '\u2580';
    }
    return lower ? '\u2584' : ' ';
  }

  private boolean dark(int x, int y) {
    return code.getModule(x - QUIET, y - QUIET);
  }
}
