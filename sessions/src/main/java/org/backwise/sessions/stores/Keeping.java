package org.backwise.sessions.stores;

/** What became of something that was handed over to be kept under an id that a device made. */
public enum Keeping {
  /** It was new, and is on disk. */
  ADDED,
  /** The very same was there already; sending twice is no fault. */
  ALREADY_THERE,
  /** The id stands for something else, which stays as it was. */
  OTHER_CONTENT,
  /** There is no such person, or no longer. */
  NO_SUCH_PERSON
}
