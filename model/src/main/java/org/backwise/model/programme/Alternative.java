package org.backwise.model.programme;

import org.backwise.model.exercise.Dose;

/** What may take an item's place; {@code than}: easier, equal or harder. */
public record Alternative(String exercise, Dose dose, String than) {}
