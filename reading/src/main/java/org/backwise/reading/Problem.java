package org.backwise.reading;

/**
 * Something wrong in what was read.
 *
 * @param path where in the document, for example {@code pain.sites[0].worst}
 * @param message what is wrong and what to do
 */
public record Problem(Place place, String path, String message) {

  /** For the person who wrote the document: the path and the message. */
  public String forPerson() {
    return path.isEmpty() ? message : path + ": " + message;
  }

  @Override
  public String toString() {
    return place + ": " + forPerson();
  }
}
