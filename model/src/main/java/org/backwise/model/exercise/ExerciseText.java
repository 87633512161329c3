package org.backwise.model.exercise;

import java.util.List;

/**
 * The words for an exercise in one language.
 *
 * @param purpose what it is for, in one plain sentence
 * @param start the starting position
 * @param breath the breath, bound to the movement (R10)
 */
public record ExerciseText(
    String name,
    List<String> aliases,
    String purpose,
    String start,
    List<String> steps,
    List<String> cues,
    List<String> mistakes,
    List<String> stopIf,
    String breath) {}
