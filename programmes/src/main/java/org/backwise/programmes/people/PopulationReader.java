package org.backwise.programmes.people;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.backwise.knowledge.IntakeVocabulary;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.reading.ContentFile;
import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/** Reads {@code population.yaml}; what is wrong with it is a mistake of content, told at once. */
final class PopulationReader {

  private static final String PATH = "population.yaml";
  private static final int MOST = 1_000_000;
  private static final int OLDEST = 120;

  private final IntakeVocabulary codes;

  private PopulationReader(IntakeVocabulary codes) {
    this.codes = codes;
  }

  static Population read(Knowledge knowledge) {
    PopulationReader reader = new PopulationReader(IntakeVocabulary.of(knowledge));
    return ContentFile.checked(knowledge.trees(), PATH, reader::read);
  }

  private Population read(Fields fields) {
    fields.has("evidence");
    Fields start = group(fields, "start");
    return new Population(
        rows(fields, "weights", (f, name) -> weights(group(f, name), name)),
        rows(fields, "bands", PopulationReader::bands),
        rows(fields, "shares", (f, name) -> f.integer(name, 0, 1000)),
        start.date("from"),
        start.integer("days", 0, MOST),
        fields.integer("answeredDaysBefore", 0, 28),
        rows(fields, "sites", (f, name) -> inside(f, name, this::site)),
        fields.codes("betterWith", codes.allowed("provocations")),
        rows(fields, "conditions", (f, name) -> inside(f, name, this::ailment)),
        rows(fields, "surgeries", (f, name) -> inside(f, name, this::ailment)));
  }

  private static <T> SortedMap<String, T> rows(
      Fields fields, String key, BiFunction<Fields, String, T> read) {
    SortedMap<String, T> rows = new TreeMap<>();
    Fields group = group(fields, key);
    for (String name : group.keys()) {
      rows.put(name, read.apply(group, name));
    }
    return rows;
  }

  private static Fields group(Fields fields, String key) {
    @Nullable Fields group = fields.group(key);
    if (group == null) {
      throw new IllegalStateException(PATH + " has no group (" + key + ")");
    }
    return group;
  }

  private static <T> T inside(Fields fields, String name, Function<Fields, T> read) {
    Fields row = group(fields, name);
    T value = read.apply(row);
    row.finish();
    return value;
  }

  /** A row that is named like a list of the vocabulary holds only codes of that list. */
  private Weights weights(Fields row, String name) {
    List<String> names = new ArrayList<>(row.keys());
    names.sort(null);
    @Nullable List<String> known = codes.lists().get(name);
    names.stream()
        .filter(code -> known != null && !code.equals("-") && !known.contains(code))
        .forEach(code -> row.problem(code, "is no code of " + name));
    return new Weights(names, names.stream().map(code -> row.integer(code, 0, MOST)).toList());
  }

  private static Bands bands(Fields fields, String name) {
    return new Bands(
        fields.list(
            name,
            band ->
                new Bands.Band(
                    band.integer("from", 0, MOST),
                    band.integer("to", 0, MOST),
                    band.integer("weight", 0, MOST))));
  }

  private Population.Site site(Fields row) {
    return new Population.Site(
        row.codes("spreads", codes.allowed("spreads")),
        row.codes("worseWith", codes.allowed("provocations")));
  }

  private Population.Ailment ailment(Fields row) {
    return new Population.Ailment(
        row.integer("weight", 0, MOST),
        row.codes("sites", codes.allowed("sites")),
        row.integerOr("from", 0, 0, OLDEST),
        row.integerOr("to", OLDEST, 0, OLDEST),
        row.codeOrNull("sex", codes.allowed("sexes")),
        row.textOrNull("region"),
        row.codes("brings", codes.allowed("provocations")),
        row.codeOrNull("status", codes.allowed("conditionStatus")));
  }
}
