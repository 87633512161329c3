package org.backwise.server.pages.progress;

import org.backwise.server.pages.measures.Measured;

/**
 * What a person wants to do again, or how it is on the whole.
 *
 * @param due whether it is time to ask again
 */
public record DoingView(Measured measured, boolean due) {}
