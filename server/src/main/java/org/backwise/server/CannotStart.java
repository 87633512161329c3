package org.backwise.server;

/** The application cannot start; the message is for the person. */
final class CannotStart extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotStart(String message) {
    super(message);
  }
}
