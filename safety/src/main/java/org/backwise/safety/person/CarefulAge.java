package org.backwise.safety.person;

import java.time.LocalDate;
import org.backwise.model.intake.Person;

/** Age from the birth year alone, by the more careful of the two possible birthdays. */
public final class CarefulAge {

  private static final int GROWN_UP = 18;

  private CarefulAge() {}

  /** The younger age while that one is under 18, else the older. */
  public static int on(LocalDate date, Person person) {
    int older = date.getYear() - person.birthYear();
    return older - 1 < GROWN_UP ? older - 1 : older;
  }

  /** Whether the person may be at least {@code from} and under {@code under} on {@code date}. */
  static boolean either(LocalDate date, Person person, int from, int under) {
    int older = date.getYear() - person.birthYear();
    return from <= older && older - 1 < under;
  }
}
