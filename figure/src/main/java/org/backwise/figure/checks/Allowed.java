package org.backwise.figure.checks;

import org.backwise.reading.Place;

/**
 * An exception: a motion that need not hold one check for one part.
 *
 * @param because why that is right
 */
record Allowed(String motion, String check, String of, String because, Place place) {

  boolean covers(String motionId, String checkName, Fault fault) {
    return motion.equals(motionId) && check.equals(checkName) && of.equals(fault.of());
  }
}
