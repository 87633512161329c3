package org.backwise.model.exercise;

import org.backwise.model.Coded;

/** What sort of exercise it is, in the clinic's words (R26). */
public enum ExerciseKind implements Coded {
  STRETCH,
  STRENGTH,
  ISOMETRIC,
  ACTIVE_ROM,
  PASSIVE_ROM,
  MOTOR_CONTROL,
  BALANCE,
  NERVE_SLIDER,
  AEROBIC,
  AQUATIC,
  YOGA,
  RELAXATION,
  BREATHING,
  POSITION_OF_EASE,
  DAILY_TASK
}
