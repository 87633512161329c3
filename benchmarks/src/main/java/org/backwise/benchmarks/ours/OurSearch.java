package org.backwise.benchmarks.ours;

import java.util.ArrayList;
import java.util.List;
import org.backwise.benchmarks.instance.Answer;
import org.backwise.planning.search.Candidate;
import org.backwise.planning.search.PhaseProblem;
import org.backwise.planning.search.Search;

/** Backwise's own search on a phase. */
public final class OurSearch {

  private OurSearch() {}

  /**
   * What it found.
   *
   * @param value the objective as the search itself counts it
   * @param missing days of clauses as the search itself counts them
   * @param extra items beyond what the routines are filled to
   */
  public record Found(Answer answer, long value, int missing, int extra) {}

  /** Searches and says what it found in the instance's numbers. */
  public static Found run(PhaseProblem problem) {
    Search.Found found = Search.run(problem);
    List<List<Integer>> slots = new ArrayList<>();
    int extra = 0;
    for (int s = 0; s < problem.slots().size(); s++) {
      List<Candidate> offered = problem.slots().get(s).withFullStretches();
      slots.add(found.selection().body(s).stream().map(c -> place(offered, c)).toList());
      long counted = found.selection().body(s).stream().filter(ItemExport::counted).count();
      extra += Math.max(0, (int) counted - problem.slots().get(s).fillTo());
    }
    return new Found(new Answer(slots), found.value(), found.missing(), extra);
  }

  private static Integer place(List<Candidate> offered, Candidate chosen) {
    for (int i = 0; i < offered.size(); i++) {
      if (offered.get(i).isSameAs(chosen)) {
        return i;
      }
    }
    throw new IllegalStateException(
        "item (%s) is not on offer. Maybe the search takes what the slot does not list."
            .formatted(chosen.exercise().id()));
  }
}
