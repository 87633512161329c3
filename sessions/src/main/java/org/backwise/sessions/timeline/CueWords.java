package org.backwise.sessions.timeline;

import org.backwise.reading.Fields;

/** The words of {@code texts/LANGUAGE/sessions.yaml} that go with every exercise. */
public record CueWords(
    String prepare, String hold, String moveBack, String rest, String switchSides, String finish) {

  /** Reads the field {@code cues}. */
  public static CueWords read(Fields fields) {
    return new CueWords(
        fields.text("prepare"),
        fields.text("hold"),
        fields.text("moveBack"),
        fields.text("rest"),
        fields.text("switchSides"),
        fields.text("finish"));
  }
}
