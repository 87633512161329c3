package org.backwise.storage;

/**
 * How a value is written as text and read again. Whatever is thrown by {@code read} says that the
 * text cannot be read.
 */
public interface TextForm<T> {

  /** {@code value} as text; reading it again gives an equal value. */
  String write(T value);

  /** The value that was written as {@code text}. */
  T read(String text);
}
