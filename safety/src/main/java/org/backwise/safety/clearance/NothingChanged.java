package org.backwise.safety.clearance;

import java.util.ArrayList;
import java.util.List;
import org.backwise.model.intake.Clearance;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.PainSite;
import org.backwise.safety.basis.Grounds;

/** Pain and falls are still about what the clinician saw. */
final class NothingChanged {

  private final Grounds grounds;

  NothingChanged(Grounds grounds) {
    this.grounds = grounds;
  }

  List<ClearanceGap> gaps(Intake intake) {
    Clearance.Saw saw = intake.clearance().saw();
    List<ClearanceGap> gaps = new ArrayList<>();
    if (saw == null) {
      return gaps;
    }
    int worst = intake.pain().sites().stream().mapToInt(PainSite::worst).max().orElse(0);
    if (worst >= saw.worst() + grounds.tables().screening().worstUpBy()) {
      gaps.add(new ClearanceGap("pain-up", saw.worst() + " to " + worst));
    }
    if (intake.falls12m() > saw.falls12m()) {
      gaps.add(new ClearanceGap("new-fall", saw.falls12m() + " to " + intake.falls12m()));
    }
    return gaps;
  }
}
