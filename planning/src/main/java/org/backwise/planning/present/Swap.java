package org.backwise.planning.present;

/** One exercise in the place of another, wherever that one stands. */
public record Swap(String exercise, String instead) {

  boolean takes(Present.Place place) {
    return place.exercise().equals(exercise);
  }
}
