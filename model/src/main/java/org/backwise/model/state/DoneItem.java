package org.backwise.model.state;

import java.time.LocalDate;
import org.backwise.model.exercise.Dose;
import org.backwise.model.programme.RoutineKind;

/** One exercise that was done. */
public record DoneItem(LocalDate date, RoutineKind routine, String exercise, Dose dose) {}
