package org.backwise.server.tls;

import java.net.DatagramSocket;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Comparator;
import java.util.List;

/**
 * Where browsers reach an application, the best first.
 *
 * @param elsewhere whether other machines do
 */
public record Reach(List<String> hosts, boolean elsewhere) {

  private static final String SOMEWHERE = "192.0.2.1"; // set apart for examples: nobody is there

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
      return new Reach(found.isEmpty() ? List.of("localhost") : found, true);
    } catch (UnknownHostException | SocketException e) {
      return new Reach(List.of(plain(host)), true);
    }
  }

  /** The best one, as it stands in an address. */
  public String best() {
    return hosts.get(0);
  }

  /** First the one that leads out of this machine: others may be of networks that live in it. */
  private static List<String> inThisNetwork() throws SocketException {
    String out = out();
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(Inet4Address.class::isInstance)
        .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
        .map(InetAddress::getHostAddress)
        .sorted(
            Comparator.comparing((String host) -> !host.equals(out)).thenComparing(host -> host))
        .toList();
  }

  /** Nothing is sent: the system only says which way it would take. */
  private static String out() {
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.connect(new InetSocketAddress(SOMEWHERE, 9));
      return socket.getLocalAddress().getHostAddress();
    } catch (SocketException e) {
      return "";
    }
  }

  private static String plain(String host) {
    return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
  }
}
