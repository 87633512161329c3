package org.backwise.planning.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.planning.need.Bands;
import org.backwise.planning.search.Candidate;
import org.backwise.planning.search.RoutineOrder;

/** What of a routine fits between an opening and a close in a few minutes. */
record ShortCut(List<Candidate> opening, List<Candidate> body, List<Candidate> close) {

  private static final Comparator<Candidate> IMPORTANCE =
      Comparator.comparing((Candidate c) -> c.top().role() != RoutineRole.DAILY)
          .thenComparingInt(Candidate::seconds)
          .thenComparing(RoutineOrder.OF_CANDIDATES);

  static ShortCut of(
      List<Candidate> whole,
      List<Candidate> opening,
      List<Candidate> close,
      Items items,
      Bands bands,
      int budget) {
    int moved =
        opening.stream().mapToInt(c -> bands.moved(c.exercise())).reduce(0, (a, b) -> a | b);
    int left =
        budget - Stream.concat(opening.stream(), close.stream()).mapToInt(items::seconds).sum();
    List<Candidate> body = new ArrayList<>();
    for (Candidate candidate : whole.stream().sorted(IMPORTANCE).toList()) {
      boolean warm = (bands.worked(candidate.exercise()) & ~moved) == 0;
      boolean alone =
          Stream.concat(opening.stream(), close.stream()).noneMatch(f -> sameFamily(f, candidate));
      if (warm && alone && items.seconds(candidate) <= left) {
        body.add(candidate);
        left -= items.seconds(candidate);
      }
    }
    return new ShortCut(opening, body, close);
  }

  /** The first that holds most, if it has what the day asks for. */
  static Optional<ShortCut> best(List<ShortCut> cuts, List<Candidate> whole) {
    boolean daily = whole.stream().anyMatch(ShortCut::daily);
    return cuts.stream()
        .filter(ShortCut::works)
        .filter(cut -> !daily || cut.body.stream().anyMatch(ShortCut::daily))
        .min(Comparator.comparingInt(cut -> -cut.body.size()));
  }

  /** Whether it holds anything, and closes upright or in the position that the body ends in. */
  boolean works() {
    return body.stream()
        .max(RoutineOrder.OF_CANDIDATES)
        .map(last -> last.exercise().position())
        .filter(this::closesIn)
        .isPresent();
  }

  private boolean closesIn(Position last) {
    return close.stream()
        .map(c -> c.exercise().position())
        .allMatch(position -> position.upright() || position == last);
  }

  /** All its items. */
  List<Candidate> items() {
    return Stream.of(opening, body, close).flatMap(List::stream).toList();
  }

  private static boolean daily(Candidate candidate) {
    return candidate.top().role() == RoutineRole.DAILY;
  }

  private static boolean sameFamily(Candidate a, Candidate b) {
    return a.exercise().family().name().equals(b.exercise().family().name());
  }
}
