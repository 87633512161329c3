package org.backwise.server.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.backwise.server.data.DataFolder;
import org.backwise.server.options.Options;
import org.backwise.server.options.Tls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnCertificateTest {
  private final Instant now = Instant.now();

  @TempDir Path data;

  private byte[] store(Instant at, String... hosts) throws IOException {
    Reach reach = new Reach(List.of(hosts), true);
    return Files.readAllBytes(new OwnCertificate(DataFolder.open(data), reach).store(at));
  }

  @Test
  void isMadeOnceAndAnewForAnotherAddressOrWhenItIsOverSoon() throws IOException {
    byte[] first = store(now, "192.168.1.5");
    assertThat(store(now, "192.168.1.5")).isEqualTo(first);
    byte[] second = store(now, "192.168.1.6", "[fd00::1]");
    assertThat(second).isNotEqualTo(first);
    assertThat(store(now, "192.168.1.6", "[fd00::1]")).isEqualTo(second);
    assertThat(store(now.plus(Duration.ofDays(800)), "192.168.1.6")).isNotEqualTo(second);
  }

  @Test
  void aSpoiledOneIsToldAndNotReplacedBehindOnesBack() throws IOException {
    store(now, "192.168.1.5");
    Path file = data.resolve("tls/backwise.p12");
    Files.writeString(file, "nonsense");
    FileTime before = Files.getLastModifiedTime(file);
    assertThatThrownBy(() -> store(now, "192.168.1.5"))
        .isInstanceOf(NoCertificate.class)
        .hasMessageContaining("cannot be used");
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
  }

  @Test
  void aKeyStoreThatIsBroughtIsUsedAsItIs() throws IOException {
    Path mine = Files.writeString(data.resolve("mine.p12"), "mine");
    Options options = new Options("127.0.0.1", 0, data, new Tls.Brought(mine));
    Map<String, Object> settings = Certificates.settings(options, now);
    assertThat(settings).containsEntry("server.ssl.key-store", mine.toUri().toString());
    Options lacking = new Options("127.0.0.1", 0, data, new Tls.Brought(data.resolve("no.p12")));
    assertThatThrownBy(() -> Certificates.settings(lacking, now)).isInstanceOf(NoCertificate.class);
  }

  @Test
  void withoutTlsThereIsNothingToSet() {
    assertThat(Certificates.settings(new Options("127.0.0.1", 0, data), now)).isEmpty();
  }

  @Test
  void aPictureHoldsTheLinkInBothForms() {
    QrPicture picture = QrPicture.of("https://192.168.1.5:8080/sign-in?token=" + "A".repeat(43));
    assertThat(picture.path()).startsWith("M4 4h1v1h-1z");
    assertThat(picture.forTerminal().lines()).hasSize((picture.size() + 1) / 2);
  }
}
