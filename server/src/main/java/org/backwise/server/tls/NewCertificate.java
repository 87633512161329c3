package org.backwise.server.tls;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A certificate for {@code hosts}, signed by a root whose key is thrown away at once: who trusts
 * the root trusts this certificate, and nothing else can ever be signed.
 */
record NewCertificate(KeyTool tool, Set<String> hosts) {
  static final String NAME = "backwise";
  private static final String ROOT = "root";
  private static final String DAYS = "825"; // what phones take of a root that a person added

  void make() {
    tool.run(
        pair(ROOT, "CN=Backwise on this computer", "bc:c=ca:true,pathlen:0", "ku:c=keyCertSign"));
    List<String> signed = pair(NAME, "CN=Backwise", "san=" + names(), "eku=serverAuth");
    signed.addAll(List.of("-signer", ROOT));
    tool.run(signed);
    tool.run(List.of("-delete", "-alias", ROOT));
  }

  private static List<String> pair(String alias, String name, String... extensions) {
    List<String> all =
        new ArrayList<>(List.of("-genkeypair", "-alias", alias, "-dname", name, "-validity", DAYS));
    all.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1"));
    List.of(extensions).forEach(extension -> all.addAll(List.of("-ext", extension)));
    return all;
  }

  private String names() {
    return String.join(
        ",", hosts.stream().map(host -> (isNumber(host) ? "ip:" : "dns:") + host).toList());
  }

  private static boolean isNumber(String host) {
    return host.contains(":") || host.matches("[0-9.]+");
  }
}
