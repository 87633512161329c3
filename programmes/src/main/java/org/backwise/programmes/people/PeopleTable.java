package org.backwise.programmes.people;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.Use;
import org.backwise.model.rule.Rule;

/** The counts as a text to read. */
public final class PeopleTable {

  private static final double THOUSAND = 1000.0;

  private final Knowledge knowledge;
  private final long seed;
  private final Tally tally;
  private final StringBuilder text = new StringBuilder();

  /** The table of {@code tally}. */
  public PeopleTable(Knowledge knowledge, long seed, Tally tally) {
    this.knowledge = knowledge;
    this.seed = seed;
    this.tally = tally;
  }

  /** All of it. */
  public String text() {
    line("content " + knowledge.contentVersion() + ", seed " + seed);
    line(tally.of("people") + " people, " + tally.of("faulty") + " of our drafts refused");
    line(tally.of("empty") + " empty programmes");
    section("Answers", "answer");
    section("Kinds of people and their answers", "kind-answer");
    section("Proposals asked for where a clearance was missing", "proposal");
    section("Reasons for withholding, all of them", "reason");
    shares();
    section("What stood in the way of those who are clear", "clear-because");
    section("Relaxations, by step and cause (people)", "relaxed");
    section("Relaxations of those with 15 minutes, 3 days and at most 2 limits", "easy-relaxed");
    section("Rules the judge found broken", "faulty-rule");
    section("Exercises chosen (people)", "chosen");
    absent("Exercises never chosen", unchosen());
    section("Content rules that held (people)", "fired");
    absent("Content rules that never held", rulesWithout("fired"));
    section("Content rules that decided something (people)", "decisive");
    absent("Content rules that never decided anything", rulesWithout("decisive"));
    times();
    return text.toString();
  }

  /** Exercises that may be drafted unasked and were given to nobody. */
  public List<String> unchosen() {
    return knowledge.exercises().all().stream()
        .filter(e -> e.use() == Use.DEFAULT || e.use() == Use.ON_REQUEST)
        .map(Exercise::id)
        .filter(id -> tally.of("chosen", id) == 0)
        .toList();
  }

  /** Content rules that were not counted as {@code what}: {@code fired} or {@code decisive}. */
  public List<String> rulesWithout(String what) {
    Predicate<Rule> none = rule -> tally.of(what, rule.id()) == 0;
    return knowledge.rules().all().stream().filter(none).map(Rule::id).toList();
  }

  private void shares() {
    line("");
    line("No danger flag and a valid clearance (those to be supervised left aside)");
    for (String group : List.of("usual", "tight")) {
      String named = group.equals("tight") ? "five minutes or four limits" : "all others";
      share(named + ", withheld", tally.of("clear-withheld", group), tally.of("clear", group));
    }
    share(
        "15 minutes, 3 days, 2 limits: relaxed",
        tally.of("easy", "relaxed"),
        tally.of("easy", "people"));
  }

  private void share(String what, long part, long whole) {
    line("  %s: %d of %d, %.2f %%".formatted(what, part, whole, 100.0 * part / Math.max(1, whole)));
  }

  private void times() {
    long plans = tally.of("time", "plans");
    line("");
    line("Processor time of an approved programme, drafted and judged, on this machine");
    line("  mean %.1f ms".formatted(tally.of("time", "micros") / THOUSAND / Math.max(1, plans)));
    line("  most %.1f ms".formatted(tally.of("time", "most") / THOUSAND));
    SortedMap<String, Long> under = tally.below("time-under-ms");
    under.forEach((ms, count) -> line("  under " + Integer.parseInt(ms) + " ms: " + count));
  }

  private void section(String title, String path) {
    line("");
    line(title);
    SortedMap<String, Long> rows = tally.below(path);
    rows.entrySet().stream()
        .sorted(
            java.util.Comparator.comparingLong(
                    (java.util.Map.Entry<String, Long> e) -> -e.getValue())
                .thenComparing(java.util.Map.Entry::getKey))
        .forEach(row -> line("  %8d  %s".formatted(row.getValue(), row.getKey())));
    if (rows.isEmpty()) {
      line("  none");
    }
  }

  private void absent(String title, List<String> ids) {
    line("");
    line(title);
    line(ids.isEmpty() ? "  none" : "  " + String.join("\n  ", ids));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
