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
}
