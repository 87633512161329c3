package org.backwise.server;

import java.nio.file.Path;
import java.time.Clock;
import org.backwise.documents.Documents;
import org.backwise.knowledge.Knowledge;
import org.backwise.server.data.DataFolder;
import org.backwise.server.signin.LinkIssuer;
import org.backwise.server.signin.PersonId;
import org.backwise.server.stores.Databases;
import org.backwise.server.stores.KeptForms;
import org.backwise.storage.Storage;
import org.springframework.core.env.StandardEnvironment;

/** The line that says how to get in. */
final class SignInLink {
  private SignInLink() {}

  /** A link for an application that is already running with the data folder {@code data}. */
  static String ofRunning(Path data, Clock clock) {
    String address = RunningAddress.read(data);
    var place = Databases.named(DataFolder.open(data).path(), new StandardEnvironment());
    try (Storage storage = Storage.open(place, KeptForms.of(Documents.of(Knowledge.load())))) {
      return line(new LinkIssuer(storage.tokens(), clock).link(address, PersonId.FIRST));
    }
  }

  /** What is said of {@code link}. */
  static String line(String link) {
    return "Open Backwise: %s (works once, for %d minutes)"
        .formatted(link, LinkIssuer.LIFE.toMinutes());
  }
}
