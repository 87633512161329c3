package org.backwise.knowledge;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backwise.reading.Codes;

/** Things of one kind, found by id and listed in the order of their ids. */
public final class ById<T> {

  private final Map<String, T> things;
  private final List<T> all;
  private final List<String> ids;

  private ById(Map<String, T> things) {
    this.things = things;
    this.all = List.copyOf(things.values());
    this.ids = List.copyOf(things.keySet());
  }

  /** {@code things} by their ids. */
  public static <T> ById<T> of(SortedMap<String, T> things) {
    return new ById<>(Collections.unmodifiableMap(new TreeMap<>(things)));
  }

  /** All of them, sorted by id. */
  public List<T> all() {
    return all;
  }

  /** All ids, sorted. */
  public List<String> ids() {
    return ids;
  }

  /** The one with this id, if there is one. */
  public Optional<T> find(String id) {
    return Optional.ofNullable(things.get(id));
  }

  /** Whether there is one with this id. */
  public boolean has(String id) {
    return things.containsKey(id);
  }

  /** The one with this id; asking for one that is not there is a mistake of code. */
  public T get(String id) {
    T thing = things.get(id);
    if (thing == null) {
      throw new IllegalStateException(
          "id (%s) is unknown. %s".formatted(id, Codes.nearest(id, things.keySet())));
    }
    return thing;
  }

  /** The ids that are written most like {@code id}. */
  public String nearest(String id) {
    return Codes.nearest(id, things.keySet());
  }
}
