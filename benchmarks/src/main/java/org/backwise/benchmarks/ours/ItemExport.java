package org.backwise.benchmarks.ours;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.backwise.benchmarks.instance.Item;
import org.backwise.benchmarks.instance.Slot;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.planning.search.Candidate;
import org.backwise.planning.search.Clause;
import org.backwise.planning.search.Frame;

/** Items and frames as numbers. */
final class ItemExport {

  private final List<String> families;
  private final List<Clause> clauses;

  ItemExport(List<String> families, List<Clause> clauses) {
    this.families = families;
    this.clauses = clauses;
  }

  Item item(Candidate candidate) {
    return new Item(
        candidate.exerciseNumber(),
        candidate.top().doseIndex(),
        family(candidate),
        candidate.exercise().position().ordinal(),
        candidate.seconds(),
        candidate.supineSeconds(),
        counted(candidate),
        candidate.fresh(),
        candidate.value(),
        candidate.bands(),
        bits(candidate.hardGroups()),
        served(candidate),
        positive(candidate.stimulus()),
        positive(candidate.startVolume()));
  }

  private List<Integer> served(Candidate candidate) {
    return IntStream.range(0, clauses.size())
        .filter(c -> clauses.get(c).servedBy(candidate))
        .boxed()
        .toList();
  }

  static boolean counted(Candidate candidate) {
    RoutineRole role = candidate.top().role();
    return role == RoutineRole.WORK || role == RoutineRole.STRETCH;
  }

  Slot.Frame frame(Frame frame) {
    List<Candidate> items =
        Stream.concat(frame.warmUp().stream(), frame.coolDown().stream()).toList();
    return new Slot.Frame(
        frame.seconds(),
        frame.bands(),
        items.stream().map(this::family).distinct().toList(),
        items.stream().mapToLong(Candidate::value).sum(),
        joined(items, Candidate::stimulus),
        joined(items, Candidate::startVolume));
  }

  private int family(Candidate candidate) {
    return families.indexOf(candidate.exercise().family().name());
  }

  private static long[] joined(List<Candidate> items, Function<Candidate, long[]> pairs) {
    return items.stream()
        .map(pairs)
        .map(ItemExport::positive)
        .flatMapToLong(LongStream::of)
        .toArray();
  }

  /** The pairs that amount to something. */
  private static long[] positive(long[] pairs) {
    return IntStream.range(0, pairs.length / 2)
        .filter(i -> pairs[2 * i + 1] > 0)
        .boxed()
        .flatMapToLong(i -> LongStream.of(pairs[2 * i], pairs[2 * i + 1]))
        .toArray();
  }

  static List<Integer> bits(long bits) {
    List<Integer> set = new ArrayList<>();
    for (int i = 0; i < Long.SIZE; i++) {
      if ((bits >> i & 1) == 1) {
        set.add(i);
      }
    }
    return set;
  }
}
