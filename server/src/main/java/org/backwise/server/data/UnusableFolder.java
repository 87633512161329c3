package org.backwise.server.data;

/** The data folder cannot be used; the message is for the person. */
public final class UnusableFolder extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusableFolder(String message) {
    super(message);
  }
}
