package org.backwise.server.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import org.backwise.server.Camera;
import org.junit.jupiter.api.Test;

class QrPictureTest {
  private static final String LINK =
      "https://192.168.0.17:8080/sign-in?token=GCO-ITzbwV_4wHVvH-aF8OwjQ6v5RO-7GeFhtRnPsB4";
  private static final int SCALE = 4;
  private static final int WHITE = 0xFFFFFF;

  /** A terminal's letters are half black and half white, whatever colours it usually has. */
  @Test
  void aCameraReadsTheLinkFromATerminal() {
    List<String> lines =
        QrPicture.of(LINK)
            .forTerminal()
            .lines()
            .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", ""))
            .toList();
    int wide = lines.get(0).length();
    BufferedImage picture =
        new BufferedImage(wide * SCALE, lines.size() * 2 * SCALE, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        char letter = lines.get(y / SCALE / 2).charAt(x / SCALE);
        boolean upper = y / SCALE % 2 == 0;
        boolean dark = letter == '\u2588' || letter == (upper ? '\u2580' : '\u2584');
        picture.setRGB(x, y, dark ? 0 : WHITE);
      }
    }
    assertThat(Camera.read(picture)).isEqualTo(LINK);
  }
}
