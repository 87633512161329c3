package org.backwise.server.pages.begin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.server.drafts.Draft;
import org.backwise.server.intake.Ago;
import org.springframework.util.MultiValueMap;

/** Takes what a page sends into the draft, and notes what only we can know: the days. */
final class Answering {
  private static final int LONGEST = 400;
  private static final int MOST = 200;
  private static final String AGO = ".ago";
  private static final List<String> OURS =
      List.of(
          "screening.askedOn",
          "clearance.saw.worst",
          "clearance.saw.falls",
          "clearance.saw.spreads");

  private Answering() {}

  static Draft take(Draft before, Step step, MultiValueMap<String, String> sent, LocalDate today) {
    Draft after = before.replace(name -> step.owns(name) && !ours(name), clean(sent));
    for (String name : List.copyOf(after.fields().keySet())) {
      if (step.owns(name) && name.endsWith(AGO)) {
        String field = name.substring(0, name.length() - AGO.length());
        after = Ago.anchored(before, after, field, today);
      }
    }
    return noted(before, after, step, today);
  }

  private static boolean ours(String name) {
    return OURS.contains(name) || name.endsWith(".anchor");
  }

  private static Map<String, List<String>> clean(MultiValueMap<String, String> sent) {
    Map<String, List<String>> clean = new LinkedHashMap<>();
    sent.forEach((name, values) -> clean.put(name, shortened(values)));
    return clean;
  }

  private static List<String> shortened(List<String> values) {
    List<String> kept = new ArrayList<>();
    for (String value : values.subList(0, Math.min(values.size(), MOST))) {
      kept.add(value.substring(0, Math.min(value.length(), LONGEST)));
    }
    return kept;
  }

  private static Draft noted(Draft before, Draft after, Step step, LocalDate today) {
    return switch (step.id()) {
      case Steps.SAFETY -> after.with("screening.askedOn", today.toString());
      case "clearance" -> saw(before, after, today);
      default -> after;
    };
  }

  /** A newly entered clearance was given for the figures as they stand. */
  private static Draft saw(Draft before, Draft after, LocalDate today) {
    boolean same =
        before.get("clearance.by").equals(after.get("clearance.by"))
            && before.get("clearance.on").equals(after.get("clearance.on"))
            && before.has("clearance.saw.worst");
    return same
        ? after
        : after
            .with("clearance.saw.worst", worst(after))
            .with("clearance.saw.falls", after.get("falls12m"))
            .with("clearance.saw.spreads", spreads(after, today));
  }

  /** Whoever agreed on an earlier day may not have known of all that spreads today. */
  private static List<String> spreads(Draft draft, LocalDate today) {
    if (!draft.get("clearance.on").equals(today.toString())) {
      return List.of();
    }
    return draft.all("site").stream()
        .flatMap(site -> draft.all("pain." + site + ".spreads").stream())
        .distinct()
        .toList();
  }

  private static String worst(Draft draft) {
    return draft.all("site").stream()
        .map(site -> draft.get("pain." + site + ".worst"))
        .filter(value -> value.matches("[0-9]{1,2}"))
        .map(Integer::valueOf)
        .max(Integer::compare)
        .map(String::valueOf)
        .orElse("");
  }
}
