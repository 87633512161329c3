package org.backwise.commands.cases;

import org.backwise.model.exercise.Exercise;

/** One exercise that the person may be asked to do: where, in which weeks. */
record Given(Exercise exercise, String routine, Weeks weeks, String place) {}
