package org.backwise.server.diary;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** Ids of entries that are the same each time the same page is sent, so that it is kept once. */
public final class Ids {

  private Ids() {}

  /** The id of an entry that {@code parts} tell from every other. */
  public static UUID of(Object... parts) {
    String all = Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining("/"));
    return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
  }
}
