package org.backwise.sessions.helps;

import org.backwise.sessions.diary.Word;
import org.jspecify.annotations.Nullable;

/**
 * An exercise, and what followed it.
 *
 * @param days on which it was done
 * @param answered those of them with a start and an evening or next morning to compare
 * @param evening that evening beside the day's start
 * @param morning the next morning beside the day's start
 * @param hurts how often "that hurts" was said of it
 * @param said the person's own word, {@code HELPS} or {@code HARMS}; null: none
 */
public record Helped(
    String exercise,
    int days,
    int answered,
    Tally evening,
    Tally morning,
    int hurts,
    @Nullable Word said,
    HelpSign sign) {}
