package org.backwise.documents.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backwise.documents.DocumentCodes;
import org.backwise.model.intake.Clearance;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.reading.Fields;
import org.backwise.reading.Node;
import org.jspecify.annotations.Nullable;

/** Reads {@code clearance}; a note beside the limits counts as a limit nobody has mapped yet. */
final class ClearancePart {

  private final DocumentCodes codes;
  private final IntakeBounds bounds;
  private final LimitPart limit;

  ClearancePart(DocumentCodes codes, IntakeBounds bounds) {
    this.codes = codes;
    this.bounds = bounds;
    this.limit = new LimitPart(codes);
  }

  Clearance read(@Nullable Fields fields) {
    if (fields == null) {
      return Clearance.NONE;
    }
    @Nullable LocalDate on = fields.dateOrNull("on");
    @Nullable LocalDate until = fields.dateOrNull("until");
    Dates.notBefore(fields, "until", until, on, "the clearance");
    Clearance clearance =
        new Clearance(
            fields.code("by", codes.listOrNone("clinicians")),
            fields.textOrNull("name"),
            on,
            fields.codes("covers", codes.coverable()),
            limits(fields),
            saw(fields),
            until);
    fields.finish();
    return clearance;
  }

  private List<ClearanceLimit> limits(Fields fields) {
    List<ClearanceLimit> limits = new ArrayList<>();
    int index = 0;
    for (Node entry : fields.items("limits")) {
      String path = fields.at("limits") + "[" + index++ + "]";
      limits.add(limit.read(entry, path, fields.problems()));
    }
    if (fields.has("note")) {
      limits.add(new ClearanceLimit.Note(fields.text("note")));
    }
    return limits;
  }

  private Clearance.@Nullable Saw saw(Fields fields) {
    Fields saw = fields.groupOrNull("saw");
    if (saw == null) {
      return null;
    }
    Clearance.Saw read =
        new Clearance.Saw(
            saw.integer("worst", 0, PainPart.WORST_PAIN),
            saw.integer("falls12m", 0, bounds.fallsMost()),
            SeenSpreads.read(saw, "spreads", codes));
    saw.finish();
    return read;
  }
}
