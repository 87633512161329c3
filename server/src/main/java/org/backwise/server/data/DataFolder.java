package org.backwise.server.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A folder that its owner alone can enter, with files that its owner alone can read. */
public final class DataFolder {
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

  private final Path path;

  private DataFolder(Path path) {
    this.path = path;
  }

  /** The folder at {@code path}, made where it is not there yet. */
  public static DataFolder open(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    try {
      if (Files.exists(whole) && !Files.isDirectory(whole)) {
        throw new UnusableFolder("The data folder %s is a file, not a folder.".formatted(whole));
      }
      Files.createDirectories(whole, asAttributes(whole, FOLDER));
      close(whole, FOLDER);
      Path probe = Files.createTempFile(whole, "probe", null, asAttributes(whole, FILE));
      Files.delete(probe);
      return new DataFolder(whole);
    } catch (IOException e) {
      throw new UnusableFolder(
          "The data folder %s cannot be written. Maybe choose another one with --data."
              .formatted(whole));
    }
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  /** The folder {@code name} in it, made where it is not there yet. */
  public DataFolder inside(String name) {
    return open(path.resolve(name));
  }

  /** Writes a file whole or not at all. */
  public void write(String name, String text) throws IOException {
    Path unfinished = Files.createTempFile(path, name, ".new", asAttributes(path, FILE));
    try {
      Files.writeString(unfinished, text, StandardCharsets.UTF_8);
      move(unfinished, path.resolve(name));
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** Makes a finished file in the folder one of its files, which the owner alone can read. */
  public void take(Path finished, String name) throws IOException {
    close(finished, FILE);
    move(finished, path.resolve(name));
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void close(Path folder, Set<PosixFilePermission> permissions) throws IOException {
    if (knowsOwners(folder)) {
      Files.setPosixFilePermissions(folder, permissions);
    }
  }

  private static FileAttribute<?>[] asAttributes(Path path, Set<PosixFilePermission> permissions) {
    return knowsOwners(path)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }

  private static boolean knowsOwners(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
