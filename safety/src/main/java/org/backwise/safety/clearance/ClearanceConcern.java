package org.backwise.safety.clearance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.backwise.safety.basis.Words;
import org.backwise.safety.screening.Concern;
import org.backwise.safety.screening.Reason;

/** What a clearance lacks, in words for the person. */
public final class ClearanceConcern {

  private final Words words;

  public ClearanceConcern(Words words) {
    this.words = words;
  }

  /** The concern that {@code gaps}, which are not empty, raise. */
  public Concern of(List<ClearanceGap> gaps) {
    String lacks = gaps.stream().map(this::sentence).distinct().collect(Collectors.joining(" "));
    return new Concern(
        Reason.NEEDS_CLEARANCE,
        gaps.stream().map(ClearanceGap::toString).distinct().toList(),
        words.message("withheld.needs-clearance.message") + " " + lacks);
  }

  private String named(ClearanceGap gap) {
    return switch (gap.code()) {
      case "limit-unclear" -> gap.what();
      case "dated-later", "over" -> words.date(LocalDate.parse(gap.what()));
      default -> words.named(gap.what());
    };
  }

  private String sentence(ClearanceGap gap) {
    return words.message("clearance." + gap.code()).replace("{what}", named(gap));
  }
}
