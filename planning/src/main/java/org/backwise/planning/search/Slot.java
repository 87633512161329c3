package org.backwise.planning.search;

import java.util.List;
import org.backwise.model.programme.RoutineKind;

/**
 * A routine to be filled.
 *
 * @param perWeek sessions a week
 * @param fillTo work and stretch items up to which it is filled; a clause may ask for more
 * @param candidates what may be taken, by prescription index
 * @param fullStretches doses that may take the place of shorter ones where there is time
 */
public record Slot(
    RoutineKind kind,
    int perWeek,
    int budgetSeconds,
    int fillTo,
    Frame frame,
    List<Candidate> candidates,
    List<Candidate> fullStretches) {}
