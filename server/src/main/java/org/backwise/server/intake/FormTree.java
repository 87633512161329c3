package org.backwise.server.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.server.drafts.Draft;

/**
 * The tree of an intake made of a draft.
 *
 * @param tree in the shape of the intake file
 * @param origins which field of the form a place of the tree came from
 */
public record FormTree(Map<String, Object> tree, Map<String, String> origins) {
  private static final int VERSION = 1;

  public FormTree {
    tree = new LinkedHashMap<>(tree);
    origins = new LinkedHashMap<>(origins);
  }

  /** The tree of {@code draft} as of {@code today}. */
  static FormTree of(Draft draft, List<String> flags, int questions, LocalDate today) {
    Branch root = Branch.root(draft);
    root.put("intakeVersion", VERSION)
        .put("answeredOn", today.toString())
        .put("start", start(draft, today), "time.start")
        .text("country", "country");
    PersonBranch.grow(root.branch("person"));
    new ScreeningBranch(flags, questions).grow(root.branch("screening"));
    PainBranch.grow(root.branch("pain"));
    HistoryBranch.conditions(root);
    HistoryBranch.surgery(root);
    ClearanceBranch.grow(root.branch("clearance"));
    LifeBranch.activity(root);
    LifeBranch.cannot(root);
    root.number("falls12m", "falls12m");
    LifeBranch.time(root);
    LifeBranch.wishes(root);
    root.codes("confirmed", "confirmed");
    return new FormTree(root.values(), root.origins());
  }

  /** As soon as possible, where no day was named or the day has gone by. */
  private static String start(Draft draft, LocalDate today) {
    String named = draft.get("time.start").strip();
    boolean usable = !named.isEmpty() && named.compareTo(today.toString()) >= 0;
    return usable ? named : today.toString();
  }
}
