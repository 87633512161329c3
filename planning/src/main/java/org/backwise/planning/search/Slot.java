package org.backwise.planning.search;

import java.util.List;
import org.backwise.model.programme.RoutineKind;

/**
 * A routine to be filled.
 *
 * @param perWeek sessions a week
 * @param candidates what may be taken, by prescription index
 */
public record Slot(
    RoutineKind kind, int perWeek, int budgetSeconds, Frame frame, List<Candidate> candidates) {}
