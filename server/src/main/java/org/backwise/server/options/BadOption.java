package org.backwise.server.options;

/** The command line says something that cannot be done; the message is for the person. */
public final class BadOption extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadOption(String message) {
    super(message);
  }
}
