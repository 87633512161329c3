package org.backwise.knowledge.trees;

/** A place in an image that moves on as it is read. */
final class ImageCursor {

  private final byte[] image;
  private int at;

  ImageCursor(byte[] image, int at) {
    this.image = image;
    this.at = at;
  }

  int at() {
    return at;
  }

  void skip(int bytes) {
    at += bytes;
  }

  int octet() {
    return image[at++];
  }

  int number() {
    int number = 0;
    int shift = 0;
    int octet;
    do {
      octet = image[at++];
      number |= (octet & ImageFormat.SEVEN_BITS) << shift;
      shift += 7;
    } while ((octet & ImageFormat.MORE) != 0);
    return number;
  }
}
