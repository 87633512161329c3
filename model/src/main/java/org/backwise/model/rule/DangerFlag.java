package org.backwise.model.rule;

import org.backwise.model.evidence.Evidence;

/**
 * One danger question.
 *
 * @param tier the tier of a plain yes, before combinations
 * @param order its place on the page
 * @param beforeSession whether it is asked again before every session
 */
public record DangerFlag(
    String id, Tier tier, int order, boolean beforeSession, Evidence evidence) {}
