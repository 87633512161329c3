package org.backwise.server.tls;

/** There is no certificate to answer with; the message is for the person. */
public final class NoCertificate extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoCertificate(String message) {
    super(message);
  }
}
