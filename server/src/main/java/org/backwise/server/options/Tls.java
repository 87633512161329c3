package org.backwise.server.options;

import java.nio.file.Path;

/** How the way between browsers and the application is closed to others. */
public sealed interface Tls {

  /** Not at all. */
  record None() implements Tls {}

  /** With a certificate that we make. */
  record OwnMade() implements Tls {}

  /** With the certificate in a key store that somebody brings. */
  record Brought(Path keyStore) implements Tls {}
}
