package org.backwise.documents.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.backwise.documents.Choice;
import org.backwise.documents.DocumentCodes;
import org.backwise.documents.intake.IntakeHash;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.intake.Clearance;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Status;
import org.backwise.reading.Fields;
import org.backwise.reading.Node;
import org.backwise.reading.Problems;
import org.backwise.reading.YamlReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads programmes, ours or written by hand. What a hand-written one leaves out is filled in from
 * the catalogue and from the intake it is for; what it states is kept, to be judged.
 */
public final class ProgrammeReader {

  private final Knowledge knowledge;
  private final DocumentCodes codes;

  /** Reads programmes of exercises that {@code knowledge} has. */
  public ProgrammeReader(Knowledge knowledge, DocumentCodes codes) {
    this.knowledge = knowledge;
    this.codes = codes;
  }

  /** The programme in {@code text}; use it only when {@code problems} has none afterwards. */
  public Optional<Programme> read(String file, String text, Intake intake, Problems problems) {
    return YamlReader.read(file, text, problems).map(tree -> read(tree, intake, problems));
  }

  /** The programme in {@code tree}; use it only when {@code problems} has none afterwards. */
  public Programme read(Node tree, Intake intake, Problems problems) {
    Fields fields = Fields.of(tree, "", problems);
    fields.codeOr("schema", ProgrammeWriter.SCHEMA, List.of(ProgrammeWriter.SCHEMA));
    @Nullable LocalDate stated = fields.dateOrNull("start");
    LocalDate start = stated == null ? intake.start() : stated;
    List<Phase> phases = new PhasePart(knowledge, codes, intake).read(fields);
    PlanPart plan = new PlanPart(codes, phases.size());
    Programme programme =
        new Programme(
            Choice.or(fields, "status", Status.APPROVED, Status.class),
            fields.textOr("contentVersion", knowledge.contentVersion()),
            fields.textOr("intakeHash", IntakeHash.of(intake)),
            clearance(fields, intake.clearance()),
            start,
            phases,
            approvedUntil(fields, start, phases),
            plan.calendar(fields),
            plan.aerobic(fields),
            plan.goals(fields),
            plan.replaced(fields),
            plan.excluded(fields),
            plan.relaxed(fields),
            fields.texts("advice"),
            PlanPart.notices(fields, "notices"),
            PlanPart.notices(fields, "questions"));
    fields.finish();
    return programme;
  }

  private Programme.@Nullable ClearedBy clearance(Fields fields, Clearance given) {
    Fields clearance = fields.groupOrNull("clearance");
    if (clearance != null) {
      Programme.ClearedBy read =
          new Programme.ClearedBy(
              clearance.code("by", codes.list("clinicians")),
              clearance.textOrNull("name"),
              clearance.date("on"));
      clearance.finish();
      return read;
    }
    boolean byHand = !fields.names("schema");
    LocalDate on = given.on();
    return byHand && given.given() && on != null
        ? new Programme.ClearedBy(given.by(), given.name(), on)
        : null;
  }

  private static LocalDate approvedUntil(Fields fields, LocalDate start, List<Phase> phases) {
    @Nullable LocalDate stated = fields.dateOrNull("approvedUntil");
    int weeks = phases.stream().mapToInt(Phase::weeks).sum();
    return stated == null ? start.plusWeeks(weeks).minusDays(1) : stated;
  }
}
