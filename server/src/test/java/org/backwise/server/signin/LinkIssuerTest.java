package org.backwise.server.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.backwise.documents.Documents;
import org.backwise.knowledge.Knowledge;
import org.backwise.server.stores.KeptForms;
import org.backwise.sessions.stores.People;
import org.backwise.storage.Place;
import org.backwise.storage.Storage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkIssuerTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  @TempDir Path data;

  private Storage storage;

  @BeforeEach
  void open() {
    storage = opened();
    storage.people().keep(new People.Person(PersonId.FIRST.id(), "me", ZoneOffset.UTC, "en"));
  }

  @AfterEach
  void close() {
    storage.close();
  }

  @Test
  void aLinkMadeByOneProcessWorksOnceInAnother() {
    try (Storage command = opened()) {
      String token = token(new LinkIssuer(command.tokens(), at(NOON)));
      assertThat(issuer(NOON).redeem(token)).contains(PersonId.FIRST);
      assertThat(issuer(NOON).redeem(token)).isEmpty();
    }
  }

  @Test
  void aLinkEndsAfterItsTime() {
    String token = token(issuer(NOON));
    Instant after = NOON.plus(LinkIssuer.LIFE);
    assertThat(issuer(after).redeem(token)).isEmpty();
    assertThat(issuer(after.minus(Duration.ofSeconds(1))).redeem(token)).contains(PersonId.FIRST);
  }

  @Test
  void aLinkIsNoSignIn() {
    String token = token(issuer(NOON));
    assertThat(new SignIns(storage.tokens(), at(NOON)).who(token)).isEmpty();
  }

  @Test
  void tokensHave256Bits() {
    assertThat(token(issuer(NOON))).hasSize(43);
  }

  private Storage opened() {
    return Storage.open(new Place.Folder(data), KeptForms.of(Documents.of(Knowledge.load())));
  }

  private LinkIssuer issuer(Instant now) {
    return new LinkIssuer(storage.tokens(), at(now));
  }

  private static String token(LinkIssuer issuer) {
    return issuer.link("http://127.0.0.1:1", PersonId.FIRST).replaceAll(".*token=", "");
  }

  private static Clock at(Instant time) {
    return Clock.fixed(time, ZoneOffset.UTC);
  }
}
