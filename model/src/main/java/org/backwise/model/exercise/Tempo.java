package org.backwise.model.exercise;

/** Seconds of the movement out to the hold and of the movement back, for one repetition. */
public record Tempo(int outSeconds, int backSeconds) {}
