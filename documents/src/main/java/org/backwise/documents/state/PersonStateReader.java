package org.backwise.documents.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backwise.documents.Choice;
import org.backwise.documents.DocumentCodes;
import org.backwise.documents.DoseDocument;
import org.backwise.model.programme.RoutineKind;
import org.backwise.model.state.DoneItem;
import org.backwise.model.state.PersonState;
import org.backwise.model.state.Reaction;
import org.backwise.reading.Codes;
import org.backwise.reading.Fields;
import org.backwise.reading.Node;
import org.backwise.reading.Problems;
import org.backwise.reading.YamlReader;
import org.jspecify.annotations.Nullable;

/** Reads person states from YAML or JSON; an empty group of fields says: nothing has happened. */
public final class PersonStateReader {

  /** The value of {@code schema}, which may be left out. */
  public static final String SCHEMA = "backwise-person-state-1";

  static final List<String> MORNINGS = List.of("settled", "not-settled", "unanswered");
  private static final int WORST_PAIN = 10;
  private static final int LAST_STEP = 100;
  private static final int MOST_MILLI = 1_000_000;

  private final DocumentCodes codes;

  /** Reads states with these codes. */
  public PersonStateReader(DocumentCodes codes) {
    this.codes = codes;
  }

  /** The state in {@code text}; use it only when {@code problems} has none afterwards. */
  public Optional<PersonState> read(String file, String text, Problems problems) {
    return YamlReader.read(file, text, problems).map(tree -> read(tree, problems));
  }

  /** The state in {@code tree}; use it only when {@code problems} has none afterwards. */
  public PersonState read(Node tree, Problems problems) {
    Fields fields = Fields.of(tree, "", problems);
    fields.codeOr("schema", SCHEMA, List.of(SCHEMA));
    boolean silent = fields.keys().stream().allMatch(key -> key.equals("schema"));
    @Nullable LocalDate asOf = silent ? null : fields.date("asOf");
    DoseDocument doses = new DoseDocument(codes);
    PersonState state =
        new PersonState(
            asOf,
            fields.list("exclusions", new ExclusionPart(codes)::read),
            fields.list("done", item -> done(item, doses, asOf)),
            numbers(fields, "levels", codes.families(), 1, LAST_STEP),
            flare(fields, asOf),
            fields.list("reactions", item -> reaction(item, asOf)),
            numbers(fields, "help", codes.exercises(), -MOST_MILLI, MOST_MILLI));
    fields.finish();
    return state;
  }

  private DoneItem done(Fields fields, DoseDocument doses, @Nullable LocalDate asOf) {
    return new DoneItem(
        past(fields, "date", asOf),
        Choice.of(fields, "routine", RoutineKind.class),
        fields.code("exercise", codes.exercises()),
        doses.read(fields, "dose", Optional.empty()));
  }

  private Reaction reaction(Fields fields, @Nullable LocalDate asOf) {
    return new Reaction(
        past(fields, "date", asOf),
        fields.code("exercise", codes.exercises()),
        fields.integer("during", 0, WORST_PAIN),
        fields.code("nextMorning", MORNINGS));
  }

  private static @Nullable LocalDate flare(Fields fields, @Nullable LocalDate asOf) {
    Fields flare = fields.groupOrNull("flare");
    if (flare == null) {
      return null;
    }
    LocalDate since = past(flare, "since", asOf);
    flare.finish();
    return since;
  }

  private static LocalDate past(Fields fields, String key, @Nullable LocalDate asOf) {
    LocalDate date = fields.date(key);
    if (asOf != null && !asOf.equals(LocalDate.EPOCH) && date.isAfter(asOf)) {
      fields.problem(key, "%s is after asOf (%s)".formatted(date, asOf));
    }
    return date;
  }

  private static SortedMap<String, Integer> numbers(
      Fields fields, String key, List<String> known, int least, int most) {
    SortedMap<String, Integer> numbers = new TreeMap<>();
    Fields inner = fields.groupOrNull(key);
    if (inner != null) {
      for (String name : inner.keys()) {
        if (!known.contains(name)) {
          inner.problem(name, Codes.refusal(name, known));
        }
        numbers.put(name, inner.integer(name, least, most));
      }
    }
    return numbers;
  }
}
