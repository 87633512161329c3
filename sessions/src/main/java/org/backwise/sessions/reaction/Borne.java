package org.backwise.sessions.reaction;

import java.util.Set;
import org.backwise.sessions.diary.Morning;
import org.backwise.sessions.diary.Word;

/**
 * How an exercise was borne on a day.
 *
 * @param hurt "that hurts" was told of it
 * @param othersHurt it was told of another one that day, and not of this
 * @param unsaid nothing tells the pain after it
 * @param start pain at the day's start, 0-10
 * @param level pain after the sessions or told of this exercise; the start where it is not said
 * @param usual the average of the answers
 * @param effort how hard the day's sessions were, 0-10; 0 where it is not said
 */
record Borne(
    boolean hurt,
    boolean othersHurt,
    boolean unsaid,
    int start,
    int level,
    int usual,
    int effort,
    Morning morning,
    Set<Word> words) {

  Borne {
    words = Set.copyOf(words);
  }
}
