package org.backwise.model.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A paper, guideline or page that content rests on.
 *
 * @param id the file's name, for example {@code acsm11}
 * @param citation who, what, where, when
 * @param address where to find it; null when there is none
 * @param year year of publication
 * @param read where and how far it was read, in our words
 */
public record Source(String id, String citation, @Nullable String address, int year, String read) {}
