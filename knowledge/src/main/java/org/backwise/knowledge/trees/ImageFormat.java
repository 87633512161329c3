package org.backwise.knowledge.trees;

/**
 * The image: magic, version, content version, the texts of all trees (each once, as UTF-8), and for
 * each file its path, its length and its bytes. A tree is a mark with what follows it; numbers have
 * seven bits a byte, the lowest first. Places keep the file and drop the line, because an image is
 * made of content without problems.
 */
final class ImageFormat {

  static final int MAGIC = 0x42575343;
  static final int VERSION = 1;
  static final int PLAIN = 0;
  static final int QUOTED = 1;
  static final int SEQUENCE = 2;
  static final int MAPPING = 3;
  static final int SEVEN_BITS = 0x7f;
  static final int MORE = 0x80;

  private ImageFormat() {}
}
