package org.backwise.server.pages.begin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.server.drafts.Draft;
import org.backwise.server.intake.Ago;
import org.backwise.server.screening.Asking;
import org.springframework.util.MultiValueMap;

/** Takes what a page sends into the draft, and notes what only we can know: the days. */
final class Answering {
  private static final int LONGEST = 400;
  private static final int MOST = 200;
  private static final String AGO = ".ago";

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

  /** Whoever says that no limits were set takes back those that were ticked. */
  private static Draft unlimited(Draft after) {
    return after.get("clearance.limited").equals("no")
        ? after.replace("clearance.limits"::equals, Map.of())
        : after;
  }

  private static boolean ours(String name) {
    return name.startsWith("clearance.saw.") || name.endsWith(".anchor");
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
    if (step.asksDanger()) {
      return Asking.with(after, step.id(), today);
    }
    return switch (step.id()) {
      case "pain" -> WhatTheySaw.corrected(SamePain.taken(after), today);
      case "clearance" -> WhatTheySaw.entered(before, unlimited(after), today);
      default -> WhatTheySaw.corrected(after, today);
    };
  }
}
