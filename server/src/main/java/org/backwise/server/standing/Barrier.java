package org.backwise.server.standing;

import org.backwise.model.programme.Withheld;

/**
 * Something that was told since the answers counted, and stops everything.
 *
 * @param page the page that says what to do about it
 */
public record Barrier(Withheld withheld, String page) {}
