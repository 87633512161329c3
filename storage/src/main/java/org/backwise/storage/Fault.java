package org.backwise.storage;

/** Why the data cannot be read or kept. */
public enum Fault {
  NOT_WRITABLE("Backwise cannot write in %s. Maybe the folder belongs to somebody else."),
  FULL("There is no room left in %s. What was kept is safe; please free some space and try again."),
  DAMAGED(
      "The data in %s is damaged. Nothing in it was changed. Please put back a copy, or ask the"
          + " person who looks after this Backwise."),
  NOT_OURS("The database in %s is not one of Backwise. Nothing in it was changed."),
  NEWER("The data in %s was written by a newer Backwise. Please start the newer one."),
  UNREADABLE("One thing in %s cannot be read by this Backwise. It is kept as it is."),
  DISK("The disk under %s does not read or write as it should right now."),
  BUSY("Something else is using %s right now. Please try again in a moment."),
  UNREACHABLE("%s cannot be reached right now. Please try again in a moment."),
  OTHER("Something went wrong in %s. Please try again; the details are in the log.");

  private final String sentence;

  Fault(String sentence) {
    this.sentence = sentence;
  }

  String sentence(String where) {
    String words = sentence.formatted(where);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
