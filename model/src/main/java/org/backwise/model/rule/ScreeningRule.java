package org.backwise.model.rule;

import java.util.List;
import org.backwise.model.evidence.Evidence;

/**
 * Flags that mean something together, or with another fact.
 *
 * @param flags the flags whose tier it sets: each of them that was answered yes or unsure
 * @param tier the tier it gives them; the gravest of the base tier and all that apply counts, but a
 *     rule that {@code lowers} replaces the base tier
 */
public record ScreeningRule(
    String id, Fact when, List<String> flags, Tier tier, boolean lowers, Evidence evidence) {}
