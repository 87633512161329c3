package org.backwise.documents.intake;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.documents.Choice;
import org.backwise.documents.DocumentCodes;
import org.backwise.model.Side;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.intake.Pain;
import org.backwise.model.intake.PainSite;
import org.backwise.model.intake.Response;
import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/** Reads {@code pain}. */
final class PainPart {

  static final int WORST_PAIN = 10;

  private final DocumentCodes codes;

  PainPart(DocumentCodes codes) {
    this.codes = codes;
  }

  Pain read(@Nullable Fields fields, Day day) {
    if (fields == null) {
      return new Pain(List.of(), null, List.of(), List.of(), List.of());
    }
    fields.require("sites");
    List<PainSite> sites = fields.list("sites", site -> site(site, day));
    if (sites.isEmpty() && fields.has("sites")) {
      fields.problem("sites", "is empty: name one place or more");
    }
    Pain pain =
        new Pain(
            sites,
            fields.codeOrNull("irritability", codes.list("irritability")),
            fields.codes("worseWith", codes.list("provocations")),
            fields.codes("betterWith", codes.list("provocations")),
            fields.list("responds", this::response));
    fields.finish();
    return pain;
  }

  private PainSite site(Fields fields, Day day) {
    return new PainSite(
        fields.code("site", codes.list("sites")),
        Choice.orNull(fields, "side", Side.class),
        Dates.past(fields, "startedOn", day.answeredOn()),
        fields.integer("worst", 0, WORST_PAIN),
        fields.integer("average", 0, WORST_PAIN),
        fields.integer("now", 0, WORST_PAIN),
        fields.list("spreads", spread -> spread(spread, day)),
        fields.codes("worseWith", codes.list("provocations")));
  }

  private PainSite.Spread spread(Fields fields, Day day) {
    return new PainSite.Spread(
        fields.code("to", codes.list("spreads")),
        Choice.orNull(fields, "side", Side.class),
        Dates.pastOrNull(fields, "since", day.answeredOn()));
  }

  private Response response(Fields fields) {
    return new Response(
        Choice.of(fields, "segment", Segment.class),
        Choice.of(fields, "motion", SpineMotion.class),
        fields.code("effect", codes.list("responseEffects")),
        fields.code("foundBy", foundBy()));
  }

  private List<String> foundBy() {
    return Stream.concat(Stream.of("self"), codes.list("clinicians").stream()).toList();
  }
}
