package org.backwise.commands;

/** What a programme can be printed as. */
enum PlanFormat {
  text,
  json,
  html,
  pdf;

  /** Whether it is a handout on paper. */
  boolean paper() {
    return this == html || this == pdf;
  }
}
