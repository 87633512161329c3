package org.backwise.knowledge.tables;

import java.util.List;

/** {@code screening.yaml}: numbers of screening and clearance. */
public record ScreeningTable(
    int questionSet,
    int askedWithinDays,
    int reliefFromPainNow,
    int reliefFromWorst,
    int reliefWorstWithinDays,
    int gentleFromAverage,
    int gentleAfterDays,
    int ageLeast,
    int guardianUnder,
    int worstUpBy,
    int approvedDays,
    int clearanceDaysMost,
    List<String> neverNeedClearance) {}
