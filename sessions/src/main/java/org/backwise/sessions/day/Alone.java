package org.backwise.sessions.day;

import org.backwise.model.programme.Item;
import org.backwise.safety.ApprovedRoutine;

/** An item that may be done by itself, and the routine of the day that gives it. */
public record Alone(ApprovedRoutine routine, Item item) {}
