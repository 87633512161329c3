package org.backwise.model.intake;

import java.time.LocalDate;

/** A danger flag answered yes or unsure, and when it began or last got worse. */
public record FlagAnswer(String flag, LocalDate since) {}
