package org.backwise.documents.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backwise.documents.Choice;
import org.backwise.documents.DocumentCodes;
import org.backwise.model.Side;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.intake.ScreeningAnswers;
import org.backwise.model.intake.SeenFor;
import org.backwise.reading.Codes;
import org.backwise.reading.Fields;
import org.backwise.reading.Node;
import org.backwise.reading.Problems;
import org.jspecify.annotations.Nullable;

/** Reads {@code screening}; an entry with a problem still gives all that it can tell. */
final class ScreeningPart {

  private static final int NEWEST_SET = 1_000_000;

  private final DocumentCodes codes;

  ScreeningPart(DocumentCodes codes) {
    this.codes = codes;
  }

  /** What stands there; {@code answeredOn} null: cannot be read. */
  ScreeningAnswers read(@Nullable Fields fields, @Nullable LocalDate answeredOn) {
    if (fields == null) {
      return new ScreeningAnswers(LocalDate.EPOCH, 0, List.of(), List.of(), List.of());
    }
    LocalDate askedOn = Dates.orUnreadable(fields, "askedOn");
    ScreeningAnswers answers =
        new ScreeningAnswers(
            askedOn,
            fields.integerOr("questions", 0, 0, NEWEST_SET),
            flags(fields, "yes", askedOn),
            flags(fields, "unsure", askedOn),
            visits(fields, answeredOn == null ? askedOn : Dates.later(askedOn, answeredOn)));
    fields.finish();
    return answers;
  }

  private List<FlagAnswer> flags(Fields fields, String key, LocalDate askedOn) {
    fields.require(key);
    List<FlagAnswer> answers = new ArrayList<>();
    int index = 0;
    for (Node entry : entries(fields, key)) {
      String path = fields.at(key) + "[" + index++ + "]";
      FlagAnswer answer = answer(entry, path, askedOn, fields.problems());
      if (answer != null) {
        answers.add(answer);
      }
    }
    return answers;
  }

  /** A lone entry that should be a list is a problem, yet an answer. */
  private static List<Node> entries(Fields fields, String key) {
    Node node = fields.node(key);
    List<Node> items = fields.items(key);
    boolean lone = node != null && fields.has(key) && !(node instanceof Node.Sequence);
    return lone ? List.of(node) : items;
  }

  private @Nullable FlagAnswer answer(
      Node entry, String path, LocalDate askedOn, Problems problems) {
    if (entry instanceof Node.Scalar scalar) {
      String code = scalar.text();
      boolean known = codes.flags().contains(code);
      String form = "write {flag: %s}".formatted(code);
      problems.add(entry.place(), path, known ? form : Codes.refusal(code, codes.flags()));
      return known ? new FlagAnswer(code, ReadableScreening.UNREADABLE) : null;
    }
    return answer(Fields.of(entry, path, problems), askedOn);
  }

  private @Nullable FlagAnswer answer(Fields fields, LocalDate askedOn) {
    String flag = fields.code("flag", codes.flags());
    @Nullable Side side = Choice.orNull(fields, "side", Side.class);
    LocalDate since = fields.has("since") ? Dates.orUnreadable(fields, "since") : askedOn;
    if (since.isAfter(askedOn) && !since.equals(ReadableScreening.UNREADABLE)) {
      fields.problem(
          "since", "%s is after the questions were asked (%s)".formatted(since, askedOn));
    }
    fields.finish();
    return codes.flags().contains(flag) ? new FlagAnswer(flag, side, since) : null;
  }

  private List<SeenFor> visits(Fields fields, LocalDate latest) {
    return fields.list("seenFor", visit -> visit(visit, latest)).stream()
        .filter(visit -> !visit.on().equals(LocalDate.EPOCH))
        .toList();
  }

  /** A visit that cannot be read in full releases nothing: it is given the epoch as its date. */
  private SeenFor visit(Fields fields, LocalDate latest) {
    int before = fields.problems().all().size();
    SeenFor visit =
        new SeenFor(
            fields.code("flag", codes.flags()),
            fields.code("by", codes.list("clinicians")),
            fields.date("on"),
            fields.code("outcome", codes.list("outcomes")),
            SeenSpreads.read(fields, "saw", codes));
    if (visit.on().isAfter(latest)) {
      fields.problem("on", "%s is after the answers (%s)".formatted(visit.on(), latest));
    }
    boolean whole = fields.problems().all().size() == before;
    return whole ? visit : new SeenFor(visit.flag(), visit.by(), LocalDate.EPOCH, visit.outcome());
  }
}
