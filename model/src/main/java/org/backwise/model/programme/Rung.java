package org.backwise.model.programme;

import org.backwise.model.exercise.Dose;

/** One step of an item's weekly ladder; {@code week} counts from the programme's first week, 1. */
public record Rung(int week, Dose dose, int seconds) {}
