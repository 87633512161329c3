package org.backwise.commands.cases;

/** Weeks of a programme, both counted in; the first is 1. */
record Weeks(int from, int until) {

  boolean meets(int first, int last) {
    return first <= until && last >= from;
  }
}
