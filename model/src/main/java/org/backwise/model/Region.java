package org.backwise.model;

/** Regions of the body in the order in which a programme works: from the neck down (R6). */
public enum Region implements Coded {
  NECK,
  SHOULDER,
  UPPER_BACK,
  LOW_BACK,
  CORE,
  HIP,
  UPPER_LEG,
  LOWER_LEG,
  WHOLE_BODY
}
