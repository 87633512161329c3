package org.backwise.server.screening;

import java.util.Locale;
import java.util.Optional;
import org.backwise.server.drafts.Draft;
import org.jspecify.annotations.Nullable;

/** In which country the person is: as said, else as the browser suggests. */
public final class Whereabouts {
  private static final String FIELD = "country";

  private Whereabouts() {}

  /** The country's code, or null when nothing tells it. */
  public static @Nullable String of(Draft draft, Locale locale) {
    return said(draft).orElseGet(() -> suggested(locale));
  }

  private static Optional<String> said(Draft draft) {
    return draft.has(FIELD) ? Optional.of(draft.get(FIELD)) : Optional.empty();
  }

  private static @Nullable String suggested(Locale locale) {
    String country = locale.getCountry();
    return country.matches("[A-Z]{2}") ? country : null;
  }
}
