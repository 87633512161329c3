package org.backwise.sessions.movement;

/** Something to say kindly; {@code id} is its row's. */
public record MovementNote(String id, MovementKind kind) {}
