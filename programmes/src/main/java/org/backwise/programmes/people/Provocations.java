package org.backwise.programmes.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.backwise.model.intake.PainSite;

/** Of somebody with several places that hurt: which of them is made worse, where it is told. */
final class Provocations {

  private final Making m;

  Provocations(Making making) {
    this.m = making;
  }

  /** Takes what fits some places, and not all of them, from the pain as a whole to these. */
  void place() {
    for (String code : List.copyOf(m.worseWith)) {
      List<PainSite> fitting = m.sites.stream().filter(site -> fits(site, code)).toList();
      boolean some = !fitting.isEmpty() && fitting.size() < m.sites.size();
      if (some && m.later.chance(m.mix.share("worseWithPlaced"))) {
        m.worseWith.remove(code);
        m.sites.replaceAll(site -> fits(site, code) ? worse(site, code) : site);
      }
    }
  }

  private boolean fits(PainSite site, String code) {
    return Objects.requireNonNull(m.mix.sites().get(site.site())).worseWith().contains(code);
  }

  private static PainSite worse(PainSite site, String code) {
    List<String> all = new ArrayList<>(site.worseWith());
    all.add(code);
    return new PainSite(
        site.site(),
        site.side(),
        site.startedOn(),
        site.worst(),
        site.average(),
        site.now(),
        site.spreads(),
        all);
  }
}
