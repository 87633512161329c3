package org.backwise.sessions.reaction;

/** What became of an exercise's dose; both count the catalogue's doses from 0. */
public record DoseChange(String exercise, int from, int to) {

  /** Whether it is another dose than before. */
  public boolean moves() {
    return from != to;
  }
}
