package org.backwise.server.tls;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.backwise.server.data.DataFolder;
import org.backwise.server.signin.Tokens;

/**
 * A certificate of our own, kept in the data folder. It is signed by a root whose key is thrown
 * away at once: who trusts the root trusts this certificate, and nothing else can ever be signed.
 */
final class OwnCertificate {
  static final String STORE = "backwise.p12";
  private static final String PASSWORD = "password";
  private static final String NAME = "backwise";
  private static final String ROOT = "root";
  private static final String DAYS = "825"; // what phones take of a root that a person added
  private static final Duration LEFT = Duration.ofDays(30);

  private final DataFolder folder;
  private final Set<String> hosts;

  OwnCertificate(DataFolder data, Reach reach) {
    this.folder = data.inside("tls");
    this.hosts = new TreeSet<>(List.of("localhost", "127.0.0.1"));
    reach.hosts().forEach(host -> hosts.add(host.replaceAll("[\\[\\]]", "")));
  }

  /** The key store that holds it; made anew where it is over soon or lacks one of our addresses. */
  Path store(Instant now) {
    Path store = folder.path().resolve(STORE);
    try {
      if (!Files.exists(store) || !fits(read(store, password()), now)) {
        make();
      }
      return store;
    } catch (IOException | GeneralSecurityException e) {
      throw new NoCertificate(
          "The certificate in %s cannot be used. Maybe remove that folder, so that it is made anew."
              .formatted(folder.path()));
    }
  }

  String password() throws IOException {
    return Files.readString(folder.path().resolve(PASSWORD));
  }

  private boolean fits(KeyStore store, Instant now) throws GeneralSecurityException {
    X509Certificate own = (X509Certificate) store.getCertificate(NAME);
    List<String> known =
        own.getSubjectAlternativeNames().stream().map(name -> name.get(1).toString()).toList();
    return known.containsAll(hosts) && own.getNotAfter().toInstant().isAfter(now.plus(LEFT));
  }

  private void make() throws IOException {
    folder.write(PASSWORD, Tokens.next());
    Path unfinished = folder.path().resolve("unfinished.p12");
    Files.deleteIfExists(unfinished);
    KeyTool tool = new KeyTool(unfinished, password());
    tool.run(
        pair(
            ROOT,
            "CN=Backwise on this computer",
            "-ext",
            "bc:c=ca:true,pathlen:0",
            "-ext",
            "ku:c=keyCertSign"));
    tool.run(
        pair(
            NAME,
            "CN=Backwise",
            "-signer",
            ROOT,
            "-ext",
            "san=" + names(),
            "-ext",
            "eku=serverAuth"));
    tool.run("-delete", "-alias", ROOT);
    folder.take(unfinished, STORE);
  }

  private static String[] pair(String alias, String name, String... more) {
    List<String> all =
        new ArrayList<>(List.of("-genkeypair", "-alias", alias, "-dname", name, "-validity", DAYS));
    all.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1"));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private String names() {
    return String.join(
        ",", hosts.stream().map(host -> (isNumber(host) ? "ip:" : "dns:") + host).toList());
  }

  private static boolean isNumber(String host) {
    return host.contains(":") || host.matches("[0-9.]+");
  }

  /** What a device has to trust: the last of the chain. */
  static X509Certificate root(Path store, String password)
      throws IOException, GeneralSecurityException {
    Certificate[] chain = read(store, password).getCertificateChain(NAME);
    return (X509Certificate) chain[chain.length - 1];
  }

  private static KeyStore read(Path file, String password)
      throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, password.toCharArray());
    }
    return store;
  }
}
