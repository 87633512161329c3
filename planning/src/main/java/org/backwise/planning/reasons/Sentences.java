package org.backwise.planning.reasons;

import java.util.Map;
import java.util.TreeMap;

/** What an item does, said with what led to it or without. */
final class Sentences {

  private final Wording words;
  private final SorePlaces places;

  Sentences(Wording words, SorePlaces places) {
    this.words = words;
    this.places = places;
  }

  /** The service alone. */
  String of(Service service) {
    return words.say(service.key(), gaps(service));
  }

  /** The service and what led to it; a place that hurts is woven into the sentence. */
  String of(Cause cause, Service service) {
    if (cause.place().isEmpty()) {
      return cause.lead() + " " + of(service);
    }
    Map<String, Object> gaps = gaps(service);
    gaps.put("place", cause.place());
    boolean there = service.key().equals(Service.SOURCE) && places.hurts(service.region());
    return words.say(service.key() + (there ? ".there" : ".site"), gaps);
  }

  /** What nothing new can be said about. */
  String again(Service service) {
    return words.say("serve.again", gaps(service));
  }

  private Map<String, Object> gaps(Service service) {
    Map<String, Object> gaps = new TreeMap<>();
    gaps.put("group", words.group(service.group()));
    gaps.put("busy", service.busy().isEmpty() ? "" : words.group(service.busy()));
    gaps.put("region", words.word("regions", service.region().code()));
    return gaps;
  }
}
