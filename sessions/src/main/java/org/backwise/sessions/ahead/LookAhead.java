package org.backwise.sessions.ahead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;
import org.backwise.safety.DayKind;
import org.backwise.safety.Judge;
import org.backwise.sessions.day.BesideTelevision;
import org.backwise.sessions.day.DayGuides;
import org.backwise.sessions.day.DiaryDays;
import org.backwise.sessions.diary.Diary;

/**
 * Has the days ahead judged for each way in which they may begin. Pain as a day begins decides what
 * kind of day it is, and nothing else; so each kind is judged once. What is told without a
 * connection may make doses smaller; so each day is judged with the smallest doses, too.
 */
public final class LookAhead {

  private static final int WORST_PAIN = 10;

  private final DiaryDays days;
  private final Begun usual;
  private final Begun careful;
  private final Judge judge;

  /** Over the days of a diary, which {@code judge} judges. */
  public LookAhead(DiaryDays days, DayGuides guides, BesideTelevision television, Judge judge) {
    this.days = days;
    this.usual = new Begun(days, guides, television);
    this.careful = new Begun(days.careful(), guides, television.careful());
    this.judge = judge;
  }

  /** The day on which {@code diary} ends, of somebody with {@code programme} as it was drafted. */
  public DayAhead on(Intake intake, Diary diary, Programme programme) {
    LocalDate date = diary.asOf();
    Function<OptionalInt, DayKind> kind = pain -> judge.dayKind(intake, date, pain);
    List<OptionalInt> pains =
        IntStream.rangeClosed(0, WORST_PAIN).mapToObj(OptionalInt::of).toList();
    List<OptionalInt> all = new ArrayList<>(pains);
    all.add(OptionalInt.empty());
    Map<DayKind, OptionalInt> kinds = new LinkedHashMap<>();
    all.forEach(pain -> kinds.putIfAbsent(kind.apply(pain), pain));
    Begun.Person person = new Begun.Person(intake, diary, programme);
    boolean lower =
        !days.careful()
            .eased(intake, diary, programme)
            .equals(days.eased(intake, diary, programme));
    return new DayAhead(
        date,
        pains.stream().map(kind).toList(),
        kind.apply(OptionalInt.empty()),
        usual.all(person, kinds),
        lower ? careful.all(person, kinds) : List.of());
  }
}
