package org.backwise.documents;

import java.util.List;
import java.util.Optional;
import org.backwise.model.exercise.CatalogueDose;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.Load;
import org.backwise.model.exercise.Tempo;
import org.backwise.reading.Fields;
import org.backwise.reading.Node;

/** Doses in documents. */
public final class DoseDocument {

  private static final Dose NOT_READ = new Dose(1, 1, 0, 0, new Tempo(0, 0), Load.NONE);
  private static final int MOST_COUNT = 1000;
  private static final int MOST_SECONDS = 3600;

  private final List<String> bands;

  /** Reads doses with loads of these bands. */
  public DoseDocument(DocumentCodes codes) {
    this.bands = codes.list("bands");
  }

  /** {@code dose} as a tree. */
  public static Tree tree(Dose dose) {
    Tree load = new Tree().put("kind", dose.load().kind());
    if (!dose.load().detail().isEmpty()) {
      load.put("detail", dose.load().detail());
    }
    return new Tree()
        .put("sets", dose.sets())
        .put("reps", dose.reps())
        .put("holdSeconds", dose.holdSeconds())
        .put("restSeconds", dose.restSeconds())
        .put(
            "tempo",
            new Tree()
                .put("out", dose.tempo().outSeconds())
                .put("back", dose.tempo().backSeconds()))
        .put("load", load);
  }

  /**
   * The dose at {@code key} of {@code item}. What it leaves out is that of the catalogue's dose of
   * {@code exercise} with the same sets, repetitions and hold, or else of its lowest dose.
   */
  public Dose read(Fields item, String key, Optional<Exercise> exercise) {
    Fields fields = item.group(key);
    if (fields == null) {
      return NOT_READ;
    }
    int sets = fields.integerOr("sets", 1, 1, MOST_COUNT);
    int reps = fields.integer("reps", 1, MOST_COUNT);
    int usual = exercise.map(e -> hold(e, sets, reps)).orElse(0);
    int hold = fields.integerOr("holdSeconds", usual, 0, MOST_SECONDS);
    Dose like = exercise.map(e -> likest(e, sets, reps, hold)).orElse(NOT_READ);
    int rest = fields.integerOr("restSeconds", like.restSeconds(), 0, MOST_SECONDS);
    Dose dose = new Dose(sets, reps, hold, rest, tempo(fields, like.tempo()), load(fields, like));
    fields.finish();
    return dose;
  }

  private static int hold(Exercise exercise, int sets, int reps) {
    return exercise.doses().stream()
        .map(CatalogueDose::dose)
        .filter(d -> d.sets() == sets && d.reps() == reps)
        .mapToInt(Dose::holdSeconds)
        .findFirst()
        .orElse(0);
  }

  private static Dose likest(Exercise exercise, int sets, int reps, int hold) {
    List<Dose> doses = exercise.doses().stream().map(CatalogueDose::dose).toList();
    return doses.stream()
        .filter(d -> d.sets() == sets && d.reps() == reps && d.holdSeconds() == hold)
        .findFirst()
        .orElse(doses.get(0));
  }

  private static Tempo tempo(Fields fields, Tempo absent) {
    Fields tempo = fields.groupOrNull("tempo");
    if (tempo == null) {
      return absent;
    }
    Tempo read =
        new Tempo(tempo.integer("out", 0, MOST_SECONDS), tempo.integer("back", 0, MOST_SECONDS));
    tempo.finish();
    return read;
  }

  private Load load(Fields fields, Dose like) {
    if (!fields.has("load")) {
      return like.load();
    }
    if (fields.node("load") instanceof Node.Scalar scalar) {
      return named(fields, scalar.text());
    }
    Fields load = fields.group("load");
    return load == null ? Load.NONE : grouped(load);
  }

  private Load named(Fields fields, String name) {
    if (bands.contains(name)) {
      return new Load("band", name);
    }
    if (!name.equals("none") && !name.equals("body")) {
      fields.problem("load", name + " is not none, body, a band or {kind: kg, detail: kilograms}");
    }
    return new Load(name, "");
  }

  private Load grouped(Fields load) {
    String kind = load.code("kind", List.of("none", "body", "band", "kg"));
    Load read =
        switch (kind) {
          case "band" -> new Load(kind, load.code("detail", bands));
          case "kg" -> new Load(kind, String.valueOf(kilograms(load)));
          default -> new Load(kind, "");
        };
    load.finish();
    return read;
  }

  /** Our own documents write the number as a text. */
  private static int kilograms(Fields load) {
    String text = load.text("detail");
    if (!text.matches("[1-9][0-9]{0,2}")) {
      load.problem("detail", text + " is not a whole number of kilograms");
      return 1;
    }
    return Integer.parseInt(text);
  }
}
