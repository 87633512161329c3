package org.backwise.sessions.stores;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The people who use this Backwise. */
public interface People {

  /** Keeps a new person, or what has changed of a known one. */
  void keep(Person person);

  /** The person with this id. */
  Optional<Person> find(UUID id);

  /** All of them, by name, then id. */
  List<Person> all();

  /** Removes a person with everything that is kept of them. */
  void remove(UUID id);

  /**
   * A person.
   *
   * @param name what they are called here
   * @param zone where their dates are
   * @param language of the words, for example {@code en}
   */
  record Person(UUID id, String name, ZoneId zone, String language) {}
}
