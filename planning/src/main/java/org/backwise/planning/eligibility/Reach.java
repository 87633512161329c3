package org.backwise.planning.eligibility;

import java.util.BitSet;
import java.util.List;

/**
 * What a content rule is about; shared by all people, so not to be changed.
 *
 * @param matching indices of the prescriptions that it means
 * @param leftOut indices of those that it leaves out where it holds
 * @param gone ids of the exercises of which it leaves nothing
 */
public record Reach(BitSet matching, BitSet leftOut, List<String> gone) {}
