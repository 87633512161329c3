package org.backwise.sessions.timeline;

import org.backwise.model.motion.Breath;

/** One breath in or out within a hold; seconds of the timeline. */
public record BreathPart(int startSecond, int lengthSeconds, Breath breath) {}
