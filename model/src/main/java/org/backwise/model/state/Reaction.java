package org.backwise.model.state;

import java.time.LocalDate;

/** How an exercise was borne: pain during it, 0-10, and the next morning. */
public record Reaction(LocalDate date, String exercise, int during, String nextMorning) {}
