package org.backwise.sessions.timeline;

/** The how-manieth of how many, from 1. */
public record Count(int n, int of) {}
