package org.backwise.server.pages.charts;

/** A line of a scale: where it is, and what it says. */
public record Mark(int at, String label) {}
