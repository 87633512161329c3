package org.backwise.benchmarks.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.backwise.benchmarks.Spread;

/** The table that is kept. */
final class QualityTable {

  private static final double MILLI = 1000;
  private static final double KILO = 1024;

  private final Settings settings;
  private final String head;
  private final List<PersonRow> people;
  private final List<PhaseRow> phases;
  private final List<Compared> sample;
  private final List<String> lines = new ArrayList<>();

  QualityTable(
      Settings settings,
      String head,
      List<PersonRow> people,
      List<PhaseRow> phases,
      List<Compared> sample) {
    this.settings = settings;
    this.head = head;
    this.people = people;
    this.phases = phases;
    this.sample = sample;
  }

  String text() {
    lines.add("Plan quality beside other solvers; how it is measured: benchmarks/README.md");
    lines.add(head);
    lines.add("");
    everybody();
    lines.add("");
    others();
    lines.add("");
    each();
    return String.join("\n", lines) + "\n";
  }

  private void everybody() {
    long planned = people.stream().filter(p -> p.phases() > 0).count();
    line("people: %d, withheld: %d", people.size(), people.size() - planned);
    line("phases: %d", phases.size());
    line("phases whose audit finds a broken rule or a missed day: %d", count(p -> p.broken() > 0));
    line("phases that the audit values otherwise than the search: %d", count(p -> !p.same()));
    line("phases in which the plain greedy misses days: %d", count(p -> p.greedy().isEmpty()));
    line("phases more crowded than they are filled to: %d", count(p -> p.extra() > 0));
    lines.add(Spread.head());
    lines.add(
        Spread.of(
                people.stream().filter(p -> p.phases() > 0).mapToDouble(p -> p.cpuMicros() / MILLI))
            .row("planning a whole course, CPU ms", 2));
    lines.add(
        Spread.of(phases.stream().mapToDouble(p -> p.cpuMicros() / MILLI))
            .row("searching a phase, CPU ms", 2));
    lines.add(
        Spread.of(phases.stream().mapToDouble(p -> p.bytes() / KILO))
            .row("searching a phase, kB allocated", 0));
    bounds();
  }

  private void bounds() {
    lines.add(
        Spread.of(phases.stream().mapToDouble(PhaseRow::belowBoundPercent))
            .row("below our own bound, %", 2));
  }

  private long count(Predicate<PhaseRow> which) {
    return phases.stream().filter(which).count();
  }

  private void others() {
    line(
        "%d phases drawn by chance, %d s of processor for each solver",
        sample.size(), settings.seconds());
    line("proven best by CP-SAT: %d", sample.stream().filter(Compared::proven).count());
    line(
        "best answer: ours %d, CP-SAT %d, Timefold %d (shared ones count for each)",
        best(c -> c.ours().value()),
        best(c -> c.cpSat().value().orElse(Long.MIN_VALUE)),
        best(c -> c.timefold().value().orElse(Long.MIN_VALUE)));
    lines.add(Spread.head());
    lines.add(
        Spread.of(sample.stream().filter(Compared::hasStart).mapToDouble(Compared::quality))
            .row("quality (ours - start) / (best - start)", 3));
    lines.add(Spread.of(sample.stream().mapToDouble(Compared::ofBest)).row("ours / best", 3));
    lines.add(
        Spread.of(sample.stream().mapToDouble(Compared::gapPercent))
            .row("below CP-SAT's bound, %", 2));
    lines.add(
        Spread.of(sample.stream().mapToDouble(c -> c.ours().cpuMicros() / MILLI))
            .row("ours, CPU ms", 2));
    peer(PeerRuns.CP_SAT, Compared::cpSat);
    peer(PeerRuns.TIMEFOLD, Compared::timefold);
  }

  private long best(Function<Compared, Long> value) {
    return sample.stream().filter(c -> value.apply(c) == c.best()).count();
  }

  private void peer(String name, Function<Compared, PeerRow> peer) {
    List<PeerRow> rows = sample.stream().map(peer).toList();
    long never = rows.stream().filter(r -> r.reached().isEmpty()).count();
    double limit = settings.seconds() * MILLI;
    lines.add(
        Spread.of(
                rows.stream()
                    .mapToDouble(r -> r.reached().isPresent() ? r.reached().getAsLong() : limit))
            .row(name + ", CPU ms until as good as ours (" + never + " never)", 0));
    lines.add(
        Spread.of(rows.stream().mapToDouble(r -> r.cost().cpuMillis())).row(name + ", CPU ms", 0));
    lines.add(
        Spread.of(rows.stream().mapToDouble(r -> r.cost().wallMillis()))
            .row(name + ", wall ms", 0));
    lines.add(
        Spread.of(rows.stream().mapToDouble(r -> r.cost().memoryKb()))
            .row(name + ", kB resident beyond the start", 0));
  }

  private void each() {
    line(
        "%-34s %9s %9s %9s %9s %9s %8s",
        "phase", "start", "ours", "CP-SAT", "Timefold", "bound", "quality");
    for (Compared c : sample) {
      line(
          "%-34s %9s %9d %9s %9s %9s %8s",
          c.ours().phase(),
          Kept.text(c.ours().greedy()),
          c.ours().value(),
          Kept.text(c.cpSat().value()),
          Kept.text(c.timefold().value()),
          Kept.text(c.cpSat().bound()),
          c.hasStart() ? String.format(Locale.ROOT, "%.3f", c.quality()) : "-");
    }
  }

  private void line(String format, Object... values) {
    lines.add(String.format(Locale.ROOT, format, values));
  }
}
