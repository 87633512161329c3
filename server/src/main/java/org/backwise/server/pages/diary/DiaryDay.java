package org.backwise.server.pages.diary;

import java.time.LocalDate;
import java.util.List;
import org.backwise.model.programme.RoutineKind;
import org.backwise.sessions.diary.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What can be told of a day.
 *
 * @param sites the places that hurt; with one alone its pain is the whole
 * @param sessions planned for it and not noted yet
 * @param walk the low-impact exercise of its week; null: none was planned
 */
public record DiaryDay(
    LocalDate date, List<String> sites, List<Planned> sessions, @Nullable String walk) {
  private static final List<Moment> ASKED = List.of(Moment.MORNING, Moment.EVENING);

  public DiaryDay {
    sites = List.copyOf(sites);
    sessions = List.copyOf(sessions);
  }

  /** A session as it was planned, with the exercises of its routine. */
  public record Planned(String session, RoutineKind routine, List<String> exercises) {}

  /** When pain is asked for. */
  public List<Moment> moments() {
    return ASKED;
  }

  /** Whether pain is asked for place by place. */
  public boolean parted() {
    return sites.size() > 1;
  }

  /** The fields for pain at {@code moment}. */
  public List<String> pains(Moment moment) {
    String whole = pain(moment);
    return parted() ? sites.stream().map(site -> whole + "." + site).toList() : List.of(whole);
  }

  static String pain(Moment moment) {
    return "pain." + moment.code();
  }
}
