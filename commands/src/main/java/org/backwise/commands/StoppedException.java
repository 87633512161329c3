package org.backwise.commands;

/** Ends a command with a sentence and an exit code. */
final class StoppedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int exitCode;

  StoppedException(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }
}
