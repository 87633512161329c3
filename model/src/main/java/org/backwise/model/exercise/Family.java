package org.backwise.model.exercise;

import org.jspecify.annotations.Nullable;

/**
 * An exercise's place among its easier and harder relatives.
 *
 * @param step position in the family, 1 is the easiest
 * @param easier id of the next easier member; null at the easy end
 * @param harder id of the next harder member; null at the hard end
 */
public record Family(String name, int step, @Nullable String easier, @Nullable String harder) {}
