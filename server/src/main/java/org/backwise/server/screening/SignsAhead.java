package org.backwise.server.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Withheld;
import org.backwise.model.rule.DangerFlag;
import org.backwise.safety.Judge;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the signs that are asked before a session would stop, for a device that cannot ask: each by
 * itself, and two together where that is graver. No rule of content needs three of them.
 */
@Component
public final class SignsAhead {
  private static final List<String> GRAVEST_FIRST =
      List.of("emergency", "same-day", "see-clinician");

  private final NewSigns signs;
  private final Judge judge;

  SignsAhead(NewSigns signs, Judge judge) {
    this.signs = signs;
    this.judge = judge;
  }

  /**
   * What somebody would be told.
   *
   * @param reason emergency, same-day or see-clinician
   * @param lines what it is, in plain words
   */
  public record Stop(List<String> flags, String reason, List<String> lines) {

    public Stop {
      flags = List.copyOf(flags);
      lines = List.copyOf(lines);
    }

    private boolean graverThan(@Nullable Stop other) {
      return other == null || GRAVEST_FIRST.indexOf(reason) < GRAVEST_FIRST.indexOf(other.reason);
    }
  }

  /** The stops of somebody with these answers who tells something new on {@code date}. */
  public List<Stop> of(Intake intake, @Nullable String country, LocalDate date) {
    List<String> asked = signs.asked().stream().map(DangerFlag::id).toList();
    Map<String, Stop> alone = new LinkedHashMap<>();
    for (String flag : asked) {
      of(intake, country, date, List.of(flag)).ifPresent(stop -> alone.put(flag, stop));
    }
    List<Stop> stops = new ArrayList<>(alone.values());
    for (int i = 0; i < asked.size(); i++) {
      for (int j = 0; j < i; j++) {
        List<String> both = List.of(asked.get(j), asked.get(i));
        of(intake, country, date, both)
            .filter(stop -> both.stream().allMatch(flag -> stop.graverThan(alone.get(flag))))
            .ifPresent(stops::add);
      }
    }
    return stops;
  }

  /** What {@code flags} stop together; the graver of what they say alone and with all answers. */
  public Optional<Stop> of(
      Intake intake, @Nullable String country, LocalDate date, List<String> flags) {
    Intake told = NewSigns.with(intake, flags, date);
    Optional<Stop> alone = judge.danger(told.screening(), country).flatMap(w -> stop(flags, w));
    Optional<Stop> whole = judge.screened(told, date).flatMap(w -> stop(flags, w));
    return whole.filter(stop -> stop.graverThan(alone.orElse(null))).or(() -> alone);
  }

  private static Optional<Stop> stop(List<String> flags, Withheld withheld) {
    String reason = withheld.reasons().get(0);
    return GRAVEST_FIRST.contains(reason)
        ? Optional.of(new Stop(flags, reason, withheld.message().lines().toList()))
        : Optional.empty();
  }
}
