package org.backwise.knowledge.reading;

import java.util.List;
import org.backwise.model.evidence.Evidence;
import org.backwise.model.evidence.Verification;
import org.backwise.model.exercise.CatalogueDose;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Load;
import org.backwise.model.exercise.Tempo;
import org.backwise.reading.Fields;
import org.backwise.reading.Node;
import org.jspecify.annotations.Nullable;

/** Reads whole doses. */
final class DoseReader {

  /** What stands for a dose that is not there. */
  static final CatalogueDose STAND_IN =
      new CatalogueDose(
          new Dose(1, 1, 0, 0, new Tempo(0, 0), Load.NONE),
          new Evidence(List.of(), Verification.U, null, List.of(), null));

  private static final List<String> PLAIN_LOADS = List.of("none", "body");
  private static final int MOST_SETS = 10;
  private static final int MOST_REPS = 100;
  private static final int MOST_SECONDS = 3600;

  private final Known known;
  private final EvidenceReader evidence;

  DoseReader(Known known, EvidenceReader evidence) {
    this.known = known;
    this.evidence = evidence;
  }

  CatalogueDose read(Fields fields) {
    Dose dose =
        new Dose(
            fields.integer("sets", 1, MOST_SETS),
            fields.integer("reps", 1, MOST_REPS),
            fields.integer("holdSeconds", 0, MOST_SECONDS),
            fields.integer("restSeconds", 0, MOST_SECONDS),
            tempo(fields),
            load(fields));
    return new CatalogueDose(dose, evidence.in(fields));
  }

  private static Tempo tempo(Fields fields) {
    @Nullable Fields tempo = fields.group("tempo");
    if (tempo == null) {
      return new Tempo(0, 0);
    }
    Tempo read =
        new Tempo(tempo.integer("out", 0, MOST_SECONDS), tempo.integer("back", 0, MOST_SECONDS));
    tempo.finish();
    return read;
  }

  private Load load(Fields fields) {
    if (fields.node("load") instanceof Node.Scalar) {
      return new Load(fields.code("load", PLAIN_LOADS), "");
    }
    @Nullable Fields load = fields.group("load");
    if (load == null) {
      return Load.NONE;
    }
    String kind = load.code("kind", known.list("loads"));
    Load read =
        switch (kind) {
          case "band" -> new Load(kind, load.code("detail", known.list("bands")));
          case "kg" -> new Load(kind, kilograms(load));
          default -> new Load(kind, "");
        };
    load.finish();
    return read;
  }

  private static String kilograms(Fields load) {
    String text = load.text("detail");
    boolean whole =
        !text.isEmpty()
            && text.length() <= 2
            && !text.startsWith("0")
            && text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!whole) {
      load.problem("detail", text + " is not whole kilograms from 1 to 99");
    }
    return whole ? text : "1";
  }
}
