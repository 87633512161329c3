package org.backwise.storage;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.backwise.sessions.stores.Keeping;

/** Appends entries in three threads until it is killed, and says after each one that it is kept. */
final class AppendUntilKilled {

  static final int THREADS = 3;

  private AppendUntilKilled() {}

  /** Takes the data folder and the name of the round, which the names of the entries begin with. */
  public static void main(String[] args) {
    Storage storage = Storage.open(new Place.Folder(Path.of(args[0])), Samples.FORMS);
    storage.people().keep(Samples.person("ann"));
    AtomicInteger next = new AtomicInteger();
    for (int thread = 0; thread < THREADS; thread++) {
      new Thread(() -> append(storage, args[1], next)).start();
    }
  }

  private static void append(Storage storage, String round, AtomicInteger next) {
    while (true) {
      int number = next.getAndIncrement();
      String name = round + "-" + number;
      Keeping keeping =
          storage
              .diary()
              .add(Samples.person("ann").id(), Samples.pain(name, Samples.DAY, number % 11));
      synchronized (AppendUntilKilled.class) {
        System.out.println(keeping + " " + name);
        System.out.flush();
      }
    }
  }
}
