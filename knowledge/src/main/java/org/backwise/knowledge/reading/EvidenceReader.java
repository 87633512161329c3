package org.backwise.knowledge.reading;

import java.util.Collection;
import java.util.List;
import org.backwise.model.evidence.Evidence;
import org.backwise.model.evidence.Verification;
import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/** Reads the evidence of a claim. */
public final class EvidenceReader {

  private static final Evidence NONE =
      new Evidence(List.of(), Verification.U, null, List.of(), null);
  private static final Choice<Verification> VERIFICATION = Choice.of(Verification.class);

  private final Collection<String> sources;

  /** A reader that knows these sources. */
  public EvidenceReader(Collection<String> sources) {
    this.sources = sources;
  }

  /** The evidence that must stand in {@code fields}. */
  public Evidence in(Fields fields) {
    @Nullable Fields group = fields.group("evidence");
    return group == null ? NONE : read(group);
  }

  private Evidence read(Fields fields) {
    fields.require("sources");
    Evidence evidence =
        new Evidence(
            fields.codes("sources", sources),
            VERIFICATION.in(fields, "verification"),
            fields.textOrNull("jurisdiction"),
            fields.texts("brief"),
            fields.textOrNull("reviewedBy"));
    checkSources(fields, evidence);
    fields.finish();
    return evidence;
  }

  private static void checkSources(Fields fields, Evidence evidence) {
    boolean mayBeEmpty =
        evidence.verification() == Verification.CONVENTION
            || evidence.verification() == Verification.U;
    if (fields.has("sources") && fields.items("sources").isEmpty() && !mayBeEmpty) {
      fields.problem(
          "sources",
          "is empty, but verification is %s; name a source, or write convention or U"
              .formatted(evidence.verification().code()));
    }
  }
}
