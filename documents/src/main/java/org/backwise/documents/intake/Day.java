package org.backwise.documents.intake;

import java.time.LocalDate;

/**
 * The days against which the other answers are read.
 *
 * @param answeredOn when the answers were given; {@link ReadableScreening#UNREADABLE} when that
 *     cannot be read, so that one bad date is one problem
 * @param start when the programme begins; the epoch when that cannot be read
 */
record Day(LocalDate answeredOn, LocalDate start) {

  boolean known() {
    return !answeredOn.equals(ReadableScreening.UNREADABLE);
  }
}
