package org.backwise.server.stores;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Things by person, the oldest first; one with an id that is already there changes nothing. */
final class Shelf<T> {
  private final Map<UUID, List<Entry<T>>> entries = new TreeMap<>();

  synchronized boolean add(UUID person, UUID id, T thing) {
    List<Entry<T>> mine = entries.computeIfAbsent(person, p -> new ArrayList<>());
    return mine.stream().noneMatch(e -> e.id().equals(id)) && mine.add(new Entry<>(id, thing));
  }

  synchronized List<T> of(UUID person) {
    return entries.getOrDefault(person, List.of()).stream().map(Entry::thing).toList();
  }

  Optional<T> newest(UUID person) {
    List<T> all = of(person);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  private record Entry<T>(UUID id, T thing) {}
}
