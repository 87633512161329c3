package org.backwise.server.screening;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.backwise.server.drafts.Draft;

/**
 * One asking of the danger questions, part by part. It counts once every part was answered on one
 * and the same day; until then the asking before it does.
 */
public final class Asking {
  private static final String COUNTS = "screening.askedOn";
  private static final String DAY = "screening.asking";
  private static final String PARTS = "screening.parts";
  private static final String WHOLE = "screening.whole";
  private static final String AFRESH = "afresh";
  private static final String NO = "no";

  private Asking() {}

  /** Every "no" of {@code draft} is taken back, and all parts are asked again. */
  public static Draft afresh(Draft draft) {
    return withoutNo(draft, name -> name.startsWith("flag.")).with(DAY, AFRESH).with(WHOLE, "");
  }

  /** {@code draft} without the "no" in those of its fields. */
  public static Draft withoutNo(Draft draft, Predicate<String> those) {
    return draft.replace(name -> those.test(name) && draft.get(name).equals(NO), Map.of());
  }

  /** Whether some parts were asked again, or are to be, and others not yet. */
  public static boolean underWay(Draft draft) {
    return draft.has(DAY) && !draft.get(DAY).equals(draft.get(WHOLE));
  }

  /** Whether {@code part} was answered today, if only in parts. */
  public static boolean answered(Draft draft, String part, LocalDate today) {
    return draft.get(DAY).equals(today.toString()) && draft.chose(PARTS, part);
  }

  /** {@code draft}, in which {@code part} was just answered; parts of another day are forgotten. */
  public static Draft with(Draft draft, String part, LocalDate today) {
    List<String> parts = new ArrayList<>();
    if (draft.get(DAY).equals(today.toString())) {
      parts.addAll(draft.all(PARTS));
    }
    parts.remove(part);
    parts.add(part);
    return draft.with(DAY, today.toString()).with(PARTS, parts);
  }

  /** {@code draft}, all parts of which were answered today: now they count. */
  public static Draft whole(Draft draft, LocalDate today) {
    return asOf(draft, today).with(WHOLE, today.toString());
  }

  /** {@code draft} as if all of it had been asked on {@code day}. */
  public static Draft asOf(Draft draft, LocalDate day) {
    return draft.with(COUNTS, day.toString());
  }

  /** {@code draft} as of the day of its newest answers. */
  public static Draft newest(Draft draft) {
    boolean begun = underWay(draft) && !draft.get(DAY).equals(AFRESH);
    return begun ? draft.with(COUNTS, draft.get(DAY)) : draft;
  }

  /** Whether any answers count. */
  public static boolean counts(Draft draft) {
    return draft.has(COUNTS);
  }

  /** The day of the answers that count, where it is not today and nothing is asked again. */
  public static Optional<LocalDate> before(Draft draft, LocalDate today) {
    if (underWay(draft) || !counts(draft)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(draft.get(COUNTS))).filter(day -> !day.equals(today));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
