package org.backwise.commands;

/** What a command's exit code says. */
final class ExitCodes {

  static final int DONE = 0;
  static final int OUR_FAULT = 1;
  static final int BAD_INPUT = 2;
  static final int WITHHELD = 3;
  static final int VIOLATIONS = 4;
  static final int FINDINGS = 5;

  private ExitCodes() {}
}
