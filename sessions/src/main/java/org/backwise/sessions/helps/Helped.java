package org.backwise.sessions.helps;

import org.backwise.sessions.diary.Word;
import org.jspecify.annotations.Nullable;

/**
 * An exercise, and what followed it.
 *
 * @param after the days on which it was done
 * @param hurts how often "that hurts" was said of it
 * @param said the person's own word, {@code HELPS} or {@code HARMS}; null: none
 */
public record Helped(
    String exercise, Followed after, int hurts, @Nullable Word said, HelpSign sign) {}
