package org.backwise.safety.person;

import java.time.LocalDate;
import org.backwise.model.intake.Person;

/** Age from the birth year alone, by the more careful of the two possible birthdays. */
public final class CarefulAge {

  private CarefulAge() {}

  /** Whether the person may still be under {@code age} on {@code date}. */
  public static boolean under(int age, LocalDate date, Person person) {
    return date.getYear() - person.birthYear() - 1 < age;
  }

  /** Whether the person may be at least {@code from} and under {@code under} on {@code date}. */
  static boolean either(LocalDate date, Person person, int from, int under) {
    int older = date.getYear() - person.birthYear();
    return from <= older && older - 1 < under;
  }
}
