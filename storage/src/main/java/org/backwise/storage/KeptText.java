package org.backwise.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A row of a table of documents: the facts stand in columns of their own, the rest in the body. */
record KeptText(UUID person, UUID id, long position, List<String> facts, String body) {

  String fingerprint() {
    List<String> whole = new ArrayList<>(facts);
    whole.add(person.toString());
    whole.add(id.toString());
    whole.add(Long.toString(position));
    whole.add(body);
    return Fingerprint.of(whole);
  }
}
