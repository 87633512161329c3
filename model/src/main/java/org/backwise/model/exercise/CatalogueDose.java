package org.backwise.model.exercise;

import org.backwise.model.evidence.Evidence;

/** A dose that the catalogue offers for an exercise, and why; doses are listed from low to high. */
public record CatalogueDose(Dose dose, Evidence evidence) {}
