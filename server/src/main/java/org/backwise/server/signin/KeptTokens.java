package org.backwise.server.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.server.data.DataFolder;

/**
 * Tokens in a folder, one file each: the name is the token's hash, the first line when it ends, the
 * second whose it is. So two processes can share them, and nothing on the disk opens a door.
 */
final class KeptTokens {
  private final DataFolder folder;
  private final Duration life;
  private final Clock clock;

  KeptTokens(DataFolder folder, Duration life, Clock clock) {
    this.folder = folder;
    this.life = life;
    this.clock = clock;
  }

  /** A new token for {@code person}; what has ended is swept away. */
  String issue(PersonId person) {
    sweep();
    String token = Tokens.next();
    String text = clock.instant().plus(life) + "\n" + person.value() + "\n";
    try {
      folder.write(Tokens.hash(token), text);
      return token;
    } catch (IOException e) {
      throw new UncheckedIOException("token cannot be kept in " + folder.path(), e);
    }
  }

  /** Whose {@code token} is, if it is known and has not ended. */
  Optional<PersonId> find(String token) {
    return read(file(token));
  }

  /** The same, once: of many who ask at the same time one gets an answer. */
  Optional<PersonId> take(String token) {
    Path file = file(token);
    Optional<PersonId> person = read(file);
    return person.isPresent() && deleted(file) ? person : Optional.empty();
  }

  void end(String token) {
    deleted(file(token));
  }

  private Path file(String token) {
    return folder.path().resolve(Tokens.hash(token));
  }

  private Optional<PersonId> read(Path file) {
    try {
      String[] lines = Files.readString(file, StandardCharsets.UTF_8).split("\n", -1);
      boolean lives = lines.length >= 2 && clock.instant().isBefore(Instant.parse(lines[0]));
      return lives ? Optional.of(PersonId.of(lines[1])) : Optional.empty();
    } catch (IOException | DateTimeParseException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean deleted(Path file) {
    try {
      Files.delete(file);
      return true;
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("token cannot be ended", e);
    }
  }

  private void sweep() {
    try (Stream<Path> files = Files.list(folder.path())) {
      files.filter(file -> read(file).isEmpty()).forEach(KeptTokens::deleted);
    } catch (IOException e) {
      throw new UncheckedIOException("tokens cannot be listed in " + folder.path(), e);
    }
  }
}
