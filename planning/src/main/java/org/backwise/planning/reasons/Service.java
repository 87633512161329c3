package org.backwise.planning.reasons;

import org.backwise.model.Region;

/**
 * What an item does for the person.
 *
 * @param key of the sentence that says it
 * @param group the muscle group that works, is stretched or is let go
 * @param region where it does so
 * @param busy the overused group that it is there for; empty when none
 */
record Service(String key, String group, Region region, String busy) {

  static final String CORE = "serve.core";
  static final String SOURCE = "serve.source";
  static final String STRETCH = "serve.stretch";
  static final String STRENGTH = "serve.strength";
  static final String RELEASE = "serve.release";
  static final String DAILY = "serve.daily";
  static final String WAY_BACK = "serve.way-back";

  /** Whether it makes the group stronger. */
  boolean strengthens() {
    return key.equals(STRENGTH) || key.equals(DAILY);
  }

  /** Whether it takes tension from the group. */
  boolean eases() {
    return key.equals(STRETCH) || key.equals(RELEASE);
  }
}
