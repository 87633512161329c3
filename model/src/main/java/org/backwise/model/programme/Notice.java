package org.backwise.model.programme;

/** Something the person should know; it holds nothing back. */
public record Notice(String code, String text) {}
