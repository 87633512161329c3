package org.backwise.server.pages.devices;

import java.util.Locale;
import org.backwise.model.Coded;
import org.backwise.server.tls.Reach;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** How other devices come in. */
@Component
final class WaysIn {
  private final Reach reach;
  private final String tls;

  WaysIn(
      @Value("${server.address}") String host, @Value("${backwise.tls:none}") String certificate) {
    this.reach = Reach.of(host);
    this.tls = certificate;
  }

  /** What there is to say of it. */
  enum State implements Coded {
    /** Nobody comes in from elsewhere. */
    HERE_ALONE,
    /** Everybody in the network can read along. */
    OPEN,
    /** With a certificate of our own. */
    OWN,
    /** With one that somebody brought. */
    BROUGHT
  }

  State state() {
    if (!reach.elsewhere()) {
      return State.HERE_ALONE;
    }
    return tls.equals("none") ? State.OPEN : State.valueOf(tls.toUpperCase(Locale.ROOT));
  }

  /** Whether there is a certificate of our own, which a device can be told to trust. */
  boolean own() {
    return tls.equals("own");
  }

  /** Where another device finds us: as this one does, unless that is a name of this machine. */
  String address() {
    UriComponentsBuilder here = ServletUriComponentsBuilder.fromCurrentContextPath();
    String asked = here.build().getHost();
    boolean onlyHere = asked == null || !Reach.of(asked).elsewhere();
    return (onlyHere ? here.host(reach.best()) : here).build().toUriString();
  }
}
