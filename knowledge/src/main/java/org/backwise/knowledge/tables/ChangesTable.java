package org.backwise.knowledge.tables;

import java.util.List;
import java.util.Map;

/**
 * {@code changes.yaml}: what a change of a programme means.
 *
 * @param aches by joint: what is left in peace while it aches, as codes of what a person cannot do
 */
public record ChangesTable(Map<String, List<String>> aches) {}
