package org.backwise.storage;

import org.backwise.sessions.stores.DiaryEntries;
import org.backwise.sessions.stores.Intakes;
import org.backwise.sessions.stores.People;
import org.backwise.sessions.stores.Programmes;

/**
 * All stores over one open database. What a store has acknowledged is on disk. Whatever the
 * database cannot do is thrown as a {@link StorageFailure}; nothing is ever reset quietly.
 */
public final class Storage implements AutoCloseable {

  private final Database database;
  private final TextForms forms;

  private Storage(Database database, TextForms forms) {
    this.database = database;
    this.forms = forms;
  }

  /** Opens what is kept at {@code place}, made where nothing is there yet. */
  public static Storage open(Place place, TextForms forms) {
    return new Storage(Database.open(engine(place)), forms);
  }

  private static Engine engine(Place place) {
    if (place instanceof Place.Server server) {
      return new PostgresEngine(server);
    }
    return new SqliteEngine((Place.Folder) place);
  }

  /** The people. */
  public People people() {
    return new SqlPeople(database);
  }

  /** Their intakes. */
  public Intakes intakes() {
    return new SqlIntakes(database, forms.intakes());
  }

  /** Their programmes, each to be judged again when it is read back. */
  public Programmes programmes() {
    return new SqlProgrammes(database, forms.programmes());
  }

  /** Their diaries. */
  public DiaryEntries diary() {
    return new SqlDiaryEntries(database);
  }

  /** What they have not finished. */
  public Drafts drafts() {
    return new Drafts(database);
  }

  /** What opens the door to them. */
  public TokenHashes tokens() {
    return new TokenHashes(database);
  }

  @Override
  public void close() {
    database.close();
  }
}
