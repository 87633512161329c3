package org.backwise.server.tls;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.backwise.server.data.DataFolder;
import org.backwise.server.signin.Tokens;

/** A certificate of our own, kept in the data folder. */
final class OwnCertificate {
  static final String STORE = "backwise.p12";
  private static final String PASSWORD = "password";
  private static final Duration LEFT = Duration.ofDays(30);

  private final DataFolder folder;
  private final Set<String> hosts;

  OwnCertificate(DataFolder data, Reach reach) {
    this.folder = data.inside("tls");
    this.hosts = new TreeSet<>(List.of("localhost", "127.0.0.1"));
    reach.hosts().forEach(host -> hosts.add(plain(host)));
  }

  /** As a certificate writes it: without brackets, and an IPv6 address in full. */
  private static String plain(String host) {
    try {
      String bare = host.replaceAll("[\\[\\]]", "");
      return bare.contains(":") ? InetAddress.getByName(bare).getHostAddress() : bare;
    } catch (UnknownHostException e) {
      throw new NoCertificate("%s is not an address.".formatted(host));
    }
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
    X509Certificate own = (X509Certificate) store.getCertificate(NewCertificate.NAME);
    List<String> known =
        own.getSubjectAlternativeNames().stream().map(name -> name.get(1).toString()).toList();
    return known.containsAll(hosts) && own.getNotAfter().toInstant().isAfter(now.plus(LEFT));
  }

  private void make() throws IOException {
    if (!Files.exists(folder.path().resolve(PASSWORD))) {
      folder.write(PASSWORD, Tokens.next());
    }
    Path unfinished = folder.path().resolve("unfinished.p12");
    try {
      Files.deleteIfExists(unfinished);
      new NewCertificate(new KeyTool(unfinished, password()), hosts).make();
      folder.take(unfinished, STORE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** What a device has to trust: the last of the chain. */
  static X509Certificate root(Path store, String password)
      throws IOException, GeneralSecurityException {
    Certificate[] chain = read(store, password).getCertificateChain(NewCertificate.NAME);
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
