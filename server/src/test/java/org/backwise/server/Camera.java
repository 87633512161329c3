package org.backwise.server;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;

/** Reads what a picture says, with a reader that has nothing in common with what drew it. */
public final class Camera {
  private Camera() {}

  /** The words in {@code picture}. */
  public static String read(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
    var seen = new HybridBinarizer(new RGBLuminanceSource(width, height, pixels));
    try {
      return new QRCodeReader().decode(new BinaryBitmap(seen)).getText();
    } catch (ReaderException e) {
      throw new AssertionError("nothing can be read in %d x %d".formatted(width, height), e);
    }
  }
}
