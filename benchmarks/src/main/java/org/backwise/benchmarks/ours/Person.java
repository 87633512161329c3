package org.backwise.benchmarks.ours;

import org.backwise.model.intake.Intake;

/** Somebody to plan for. */
public record Person(String name, Intake intake) {}
