package org.backwise.server.tls;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Where browsers reach an application, the best first.
 *
 * @param elsewhere whether other machines do
 */
public record Reach(List<String> hosts, boolean elsewhere) {

  public Reach {
    hosts = List.copyOf(hosts);
  }

  /** That of an application that listens at {@code host}. */
  public static Reach of(String host) {
    try {
      InetAddress address = InetAddress.getByName(host);
      if (!address.isAnyLocalAddress()) {
        return new Reach(List.of(plain(host)), !address.isLoopbackAddress());
      }
      List<String> found = inThisNetwork();
      return new Reach(found.isEmpty() ? List.of("localhost") : found, !found.isEmpty());
    } catch (UnknownHostException | SocketException e) {
      return new Reach(List.of(plain(host)), true);
    }
  }

  /** The best one, as it stands in an address. */
  public String best() {
    return hosts.get(0);
  }

  private static List<String> inThisNetwork() throws SocketException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(Inet4Address.class::isInstance)
        .filter(InetAddress::isSiteLocalAddress)
        .map(InetAddress::getHostAddress)
        .sorted()
        .toList();
  }

  private static String plain(String host) {
    return host.contains(":") ? "[" + host + "]" : host;
  }
}
