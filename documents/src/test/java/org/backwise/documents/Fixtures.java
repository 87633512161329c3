package org.backwise.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.backwise.documents.intake.IntakeReading;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.intake.Intake;
import org.backwise.reading.Problems;

/** The content, and the sample intake as the contracts print it. */
public final class Fixtures {

  /** The content folder of this checkout. */
  public static final Knowledge KNOWLEDGE =
      Knowledge.fromFolder(Path.of("..", "content"), new Problems());

  /** Documents over it. */
  public static final Documents DOCUMENTS = Documents.of(KNOWLEDGE);

  private Fixtures() {}

  /** The sample's text. */
  public static String sample() {
    try (InputStream in = Fixtures.class.getResourceAsStream("sample.yaml")) {
      if (in == null) {
        throw new IllegalStateException("sample.yaml is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sample. */
  public static Intake intake() {
    return intake(sample());
  }

  /** The intake in {@code text}, which has no problem. */
  public static Intake intake(String text) {
    IntakeReading reading = DOCUMENTS.intakes().read("intake", text);
    if (reading instanceof IntakeReading.Whole whole) {
      return whole.intake();
    }
    throw new AssertionError(reading.toString());
  }
}
