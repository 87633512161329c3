package org.backwise.server.tls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.backwise.server.data.DataFolder;
import org.backwise.server.options.Options;
import org.backwise.server.options.Tls;

/** The certificates that an application can answer with. */
public final class Certificates {
  private static final String PASSWORD = "BACKWISE_KEY_STORE_PASSWORD";

  private Certificates() {}

  /** What Spring has to know; empty where nothing is to be closed. */
  public static Map<String, Object> settings(Options options, Instant now) {
    if (options.tls() instanceof Tls.Brought brought) {
      return brought(brought.keyStore());
    }
    return options.tls() instanceof Tls.OwnMade ? own(options, now) : Map.of();
  }

  private static Map<String, Object> own(Options options, Instant now) {
    OwnCertificate own =
        new OwnCertificate(DataFolder.open(options.data()), Reach.of(options.host()));
    try {
      return settings(own.store(now), own.password(), "own");
    } catch (IOException e) {
      throw new NoCertificate("The certificate cannot be read. Maybe look at the data folder.");
    }
  }

  private static Map<String, Object> brought(Path store) {
    if (!Files.isReadable(store)) {
      throw new NoCertificate("The key store %s cannot be read.".formatted(store));
    }
    return settings(store, System.getenv().getOrDefault(PASSWORD, ""), "brought");
  }

  /** Over a closed way browsers ask for many small files at once, if they may. */
  private static Map<String, Object> settings(Path store, String password, String whose) {
    return Map.of(
        "server.ssl.key-store",
        store.toAbsolutePath().toUri().toString(),
        "server.ssl.key-store-type",
        "PKCS12",
        "server.ssl.key-store-password",
        password,
        "backwise.tls",
        whose,
        "server.http2.enabled",
        true);
  }

  /** What a device has to trust where the certificate in {@code data} is our own. */
  public static Optional<X509Certificate> root(DataFolder data) {
    Path folder = data.path().resolve("tls");
    try {
      String password = Files.readString(folder.resolve("password"));
      return Optional.of(OwnCertificate.root(folder.resolve(OwnCertificate.STORE), password));
    } catch (IOException | GeneralSecurityException e) {
      return Optional.empty();
    }
  }
}
