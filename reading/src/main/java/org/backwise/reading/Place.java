package org.backwise.reading;

/**
 * Where something stands.
 *
 * @param file a file's name, or what stands for one
 * @param line 1-based
 */
public record Place(String file, int line) {

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
