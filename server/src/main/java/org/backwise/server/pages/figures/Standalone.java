package org.backwise.server.pages.figures;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.backwise.figure.FigureStyle;

/**
 * A drawing as a file of its own. A page cannot reach into the picture with its styles, so the
 * drawing carries them, for light, dark and paper; the policy allows exactly these.
 */
final class Standalone {
  private static final String AFTER_TITLE = "</title>";
  private static final String STYLES = FigureStyle.stylesheet();

  /** What the drawing may load and run when it is opened by itself: nothing but its own styles. */
  static final String POLICY =
      "default-src 'none'; style-src 'sha256-%s'; frame-ancestors 'none'".formatted(hash(STYLES));

  private Standalone() {}

  static String of(String svg) {
    int end = svg.indexOf(AFTER_TITLE) + AFTER_TITLE.length();
    return svg.substring(0, end) + "<style>" + STYLES + "</style>" + svg.substring(end);
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing. Maybe this is no full JDK.", e);
    }
  }
}
