package org.backwise.sessions.plan;

import org.backwise.model.Coded;

/** What a day was, beside its plan. */
public enum PlanDayKind implements Coded {
  /** Everything that was planned. */
  ALL,
  /** Some of it. */
  PART,
  /** Something of one's own on a day without a plan. */
  OWN,
  /** A flare-up, a day that pain ended, or relief in the place of the plan. */
  EASY,
  /** Nothing was planned; rest is a part of the plan. */
  REST,
  /** Nothing was noted. */
  OPEN,
  /** Today, while nothing is noted, and every later day. */
  COMING,
  /** Before the first programme. */
  BEFORE
}
