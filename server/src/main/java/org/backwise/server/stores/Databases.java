package org.backwise.server.stores;

import java.nio.file.Path;
import org.backwise.storage.Place;
import org.springframework.core.env.PropertyResolver;

/** Where everything is kept: one SQLite file in the data folder, or a PostgreSQL database. */
public final class Databases {
  private static final String NAME = "backwise.database";

  private Databases() {}

  /** The database that {@code settings} name; without a name, that of the data folder. */
  public static Place named(Path data, PropertyResolver settings) {
    String url = settings.getProperty(NAME, "");
    return url.isBlank()
        ? new Place.Folder(data)
        : new Place.Server(
            url,
            settings.getProperty(NAME + "-user", ""),
            settings.getProperty(NAME + "-password", ""));
  }
}
