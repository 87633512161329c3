package org.backwise.documents.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.model.intake.Intake;
import org.backwise.reading.Json;

/**
 * What a programme was made for: SHA-256 in hexadecimal over the intake's canonical JSON without
 * {@code clearance}, {@code screening} and {@code confirmed}.
 */
public final class IntakeHash {

  private static final List<String> LEFT_OUT = List.of("clearance", "screening", "confirmed");

  private IntakeHash() {}

  /** The hash of {@code intake}. */
  public static String of(Intake intake) {
    Map<String, Object> tree = new LinkedHashMap<>(IntakeWriter.tree(intake));
    LEFT_OUT.forEach(tree::remove);
    return sha256(Json.compact(tree));
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing. Maybe this is no full JDK.", e);
    }
  }
}
