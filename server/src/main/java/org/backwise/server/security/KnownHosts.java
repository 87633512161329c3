package org.backwise.server.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names by which the application may be asked. Where it listens on this machine alone, a page
 * from elsewhere could make its own name lead here; so only the machine's own names count.
 */
record KnownHosts(boolean any, Set<String> names) {
  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

  /** Those of an application that listens at {@code address}. */
  static KnownHosts of(String address) {
    Set<String> names = new TreeSet<>(HERE);
    names.add(plain(address.contains(":") ? "[" + address + "]" : address));
    return new KnownHosts(!loopback(address), names);
  }

  /** Whether {@code host}, with or without a port, is one of them. */
  boolean know(String host) {
    return any || names.contains(plain(host.replaceFirst(":[0-9]+$", "")));
  }

  private static String plain(String host) {
    return host.toLowerCase(Locale.ROOT);
  }

  private static boolean loopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return true;
    }
  }
}
