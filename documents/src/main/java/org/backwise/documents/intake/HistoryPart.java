package org.backwise.documents.intake;

import java.time.LocalDate;
import java.util.List;
import org.backwise.documents.Choice;
import org.backwise.documents.DocumentCodes;
import org.backwise.model.Side;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.intake.Surgery;
import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/** Reads {@code conditions} and {@code surgery}. */
final class HistoryPart {

  private static final String STATUS_NOT_SAID = "active";

  private final DocumentCodes codes;

  HistoryPart(DocumentCodes codes) {
    this.codes = codes;
  }

  List<ConditionAnswer> conditions(Fields intake, Day day) {
    intake.require("conditions");
    return intake.list("conditions", fields -> condition(fields, day));
  }

  private ConditionAnswer condition(Fields fields, Day day) {
    return new ConditionAnswer(
        fields.code("code", codes.conditions()),
        fields.codeOrNull("region", ConditionRegions.of(codes)),
        Choice.orNull(fields, "side", Side.class),
        Dates.pastOrNull(fields, "since", day.answeredOn()),
        fields.codeOr("status", STATUS_NOT_SAID, codes.list("conditionStatus")));
  }

  List<Surgery> surgery(Fields intake, Day day) {
    intake.require("surgery");
    return intake.list("surgery", fields -> surgeryIn(fields, day));
  }

  private Surgery surgeryIn(Fields fields, Day day) {
    LocalDate on = Dates.past(fields, "on", day.answeredOn());
    @Nullable LocalDate until = fields.dateOrNull("limitsUntil");
    Dates.notBefore(fields, "limitsUntil", until, on, "the operation");
    return new Surgery(
        fields.code("kind", codes.list("surgeries")),
        Choice.orNull(fields, "side", Side.class),
        on,
        until);
  }
}
