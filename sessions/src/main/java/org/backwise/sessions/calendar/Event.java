package org.backwise.sessions.calendar;

import java.time.Instant;

/**
 * A session in a calendar: when, how long, and what it is called, and nothing else.
 *
 * @param uid the same each time the calendar asks
 */
public record Event(String uid, String name, Instant from, Instant until) {}
