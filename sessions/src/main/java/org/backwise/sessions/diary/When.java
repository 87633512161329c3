package org.backwise.sessions.diary;

import java.time.LocalDate;
import java.time.ZoneId;

/** A local date, and the time zone in which it was that date. */
public record When(LocalDate date, ZoneId zone) {}
