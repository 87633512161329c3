package org.backwise.server.pages.begin;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backwise.server.drafts.Draft;

/**
 * Several places that have hurt for as long and as much: what is told of the first is taken for
 * them. Each keeps its own answers, so that whatever else is told later is told of one place.
 */
final class SamePain {
  private static final List<String> TOLD = List.of("now", "average", "worst", "ago");
  private static final List<String> FIGURES =
      Stream.concat(TOLD.stream(), Stream.of("unit", "anchor")).toList();

  private SamePain() {}

  /** The places, after the first, of which the same is told. */
  static List<String> places(Draft draft) {
    return draft.all("site").stream().skip(1).filter(site -> holds(draft, site)).toList();
  }

  private static boolean holds(Draft draft, String site) {
    String first = first(draft);
    return TOLD.stream().anyMatch(figure -> draft.has(field(first, figure)))
        && FIGURES.stream()
            .allMatch(f -> draft.all(field(first, f)).equals(draft.all(field(site, f))));
  }

  /** Takes what is told of the first place for those that say so. */
  static Draft taken(Draft draft) {
    Draft taken = draft;
    for (String site : draft.all("site")) {
      if (!site.equals(first(draft)) && draft.get(field(site, "same")).equals(first(draft))) {
        for (String figure : FIGURES) {
          taken = copied(taken, field(first(draft), figure), field(site, figure));
        }
      }
    }
    return taken.replace(name -> name.matches("pain\\.[^.]+\\.same"), Map.of());
  }

  private static Draft copied(Draft draft, String from, String to) {
    List<String> told = draft.all(from);
    return draft.replace(to::equals, told.isEmpty() ? Map.of() : Map.of(to, told));
  }

  /** Whether {@code field} is one that is told of the first place alone. */
  static boolean spares(Draft draft, String field) {
    return places(draft).stream()
        .anyMatch(site -> TOLD.stream().anyMatch(figure -> field.equals(field(site, figure))));
  }

  private static String first(Draft draft) {
    return draft.get("site");
  }

  private static String field(String site, String figure) {
    return "pain." + site + "." + figure;
  }
}
