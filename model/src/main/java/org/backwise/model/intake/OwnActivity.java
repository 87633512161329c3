package org.backwise.model.intake;

/** An activity that matters to the person, and how well it goes now: 0 cannot - 10 as before. */
public record OwnActivity(String name, int now) {}
