package org.backwise.safety.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.model.programme.Withheld;
import org.backwise.safety.basis.Words;
import org.jspecify.annotations.Nullable;

/** Puts concerns into the words of one answer, the gravest first. */
public final class Withholding {

  private final Words words;

  public Withholding(Words words) {
    this.words = words;
  }

  /** The answer to {@code concerns}, which are not empty. */
  public Withheld of(List<Concern> concerns, @Nullable String country) {
    List<Concern> sorted = concerns.stream().sorted(Comparator.comparing(Concern::reason)).toList();
    List<Reason> reasons = sorted.stream().map(Concern::reason).distinct().toList();
    Reason gravest = reasons.get(0);
    String message =
        Stream.concat(
                opening(gravest),
                sorted.stream()
                    .filter(concern -> concern.reason() == gravest)
                    .map(Concern::message))
            .map(text -> words.spoken(text, country))
            .distinct()
            .collect(Collectors.joining("\n"));
    return new Withheld(
        reasons.stream().map(Reason::code).toList(),
        sorted.stream().flatMap(concern -> concern.rules().stream()).distinct().toList(),
        message,
        next(sorted, gravest, country));
  }

  /** Where time counts, what to do now stands before why. */
  private Stream<String> opening(Reason reason) {
    return reason == Reason.EMERGENCY || reason == Reason.SAME_DAY
        ? Stream.of(words.message("withheld." + reason.code() + ".message"))
        : Stream.of();
  }

  private List<String> next(List<Concern> sorted, Reason gravest, @Nullable String country) {
    Set<String> next = new LinkedHashSet<>();
    for (Concern concern : sorted) {
      steps(concern.reason()).forEach(step -> next.add(words.spoken(step, country)));
      if (concern.reason() != gravest) {
        next.add(words.spoken(concern.message(), country));
      }
    }
    return List.copyOf(next.stream().toList());
  }

  /** The steps that content has for a reason, counted from 1. */
  private List<String> steps(Reason reason) {
    List<String> steps = new ArrayList<>();
    String key = "withheld." + reason.code() + ".next.";
    for (int i = 1; words.has(key + i); i++) {
      steps.add(words.message(key + i));
    }
    return steps;
  }
}
