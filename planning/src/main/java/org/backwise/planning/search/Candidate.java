package org.backwise.planning.search;

import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.planning.eligibility.Prescription;

/**
 * A prescription that a phase could take, with all that the search asks of it.
 *
 * @param top the prescription of the phase's last week
 * @param exerciseNumber the exercise's place among all, by id
 * @param startRung the dose's index in the phase's first week
 * @param seconds the longest of the weeks between
 * @param supineSeconds of these, on the back where a rule caps that for it
 * @param stimulus pairs of cell and amount of the last week
 * @param startVolume pairs of cell and amount of the first week
 * @param hardGroups bits of the groups that it works so hard that they rest the next day (H6)
 * @param bands bits of the warm-up bands it works in
 * @param value likes, preferences, help, less what its step costs: per session
 * @param fresh whether the last phase did without it
 */
public record Candidate(
    Prescription top,
    int exerciseNumber,
    int startRung,
    int seconds,
    int supineSeconds,
    long[] stimulus,
    long[] startVolume,
    long hardGroups,
    int bands,
    long value,
    boolean fresh) {

  /** The exercise. */
  public Exercise exercise() {
    return top.exercise();
  }

  /** The same, worth so much more a session. */
  Candidate dearer(long by) {
    return new Candidate(
        top,
        exerciseNumber,
        startRung,
        seconds,
        supineSeconds,
        stimulus,
        startVolume,
        hardGroups,
        bands,
        value + by,
        fresh);
  }

  /** Whether its dose is the same from the first week to the last. */
  public boolean stays() {
    return top.doseIndex() == startRung;
  }

  /** Whether its dose climbs from week to week; stretches, warm-up and cool-down stay. */
  public boolean climbs() {
    return top.role() == RoutineRole.WORK || top.role() == RoutineRole.DAILY;
  }

  /** Whether it is the same dose of the same exercise in the same role. */
  public boolean isSameAs(Candidate other) {
    return exerciseNumber == other.exerciseNumber
        && top.doseIndex() == other.top.doseIndex()
        && top.role() == other.top.role()
        && startRung == other.startRung;
  }

  String family() {
    return top.exercise().family().name();
  }

  boolean counted() {
    return top.role() == RoutineRole.WORK || top.role() == RoutineRole.STRETCH;
  }
}
