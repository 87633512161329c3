package org.backwise.knowledge.motion;

import java.util.List;
import org.backwise.model.Coded;
import org.backwise.model.evidence.Evidence;
import org.backwise.model.evidence.Verification;
import org.backwise.reading.Fields;

/** Reads the {@code evidence} group of a figure file. */
public final class EvidenceFields {

  private static final Evidence NONE =
      new Evidence(List.of(), Verification.U, null, List.of(), null);

  private EvidenceFields() {}

  /** The evidence of {@code fields}, with a problem for what is wrong in it. */
  public static Evidence read(Fields fields) {
    Fields group = fields.group("evidence");
    if (group == null) {
      return NONE;
    }
    String mark = group.code("verification", Coded.codes(Verification.class));
    Verification verification = Coded.find(Verification.class, mark).orElse(Verification.U);
    Evidence evidence =
        new Evidence(
            group.texts("sources"),
            verification,
            group.textOrNull("jurisdiction"),
            group.texts("brief"),
            group.textOrNull("reviewedBy"));
    group.finish();
    if (evidence.sources().isEmpty()
        && verification != Verification.CONVENTION
        && verification != Verification.U) {
      group.problem("sources", "are missing, and the mark is neither convention nor U");
    }
    return evidence;
  }
}
