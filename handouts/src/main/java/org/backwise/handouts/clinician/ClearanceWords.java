package org.backwise.handouts.clinician;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.handouts.paper.Paper;
import org.backwise.model.intake.Clearance;
import org.backwise.model.intake.ClearanceLimit;

/** A clearance that is already there, in words. */
final class ClearanceWords {

  private final Paper paper;

  ClearanceWords(Paper paper) {
    this.paper = paper;
  }

  /** Who, when, for what, with which limits; nothing when nobody is named. */
  List<String> of(Clearance clearance) {
    List<String> words = new ArrayList<>();
    if (!clearance.given()) {
      return words;
    }
    words.add(who(clearance));
    if (!clearance.covers().isEmpty()) {
      String covered = String.join(", ", clearance.covers().stream().map(this::named).toList());
      words.add(paper.say("paper.clinician.clearance.covers", "what", covered));
    }
    clearance.limits().forEach(limit -> words.add(limit(limit)));
    Clearance.Saw saw = clearance.saw();
    if (saw != null) {
      words.add(saw(saw));
    }
    var until = clearance.until();
    if (until != null) {
      words.add(paper.say("paper.clinician.clearance.until", "date", paper.dates().of(until)));
    }
    return words;
  }

  private String who(Clearance clearance) {
    String profession = paper.texts().word("clinicians", clearance.by());
    String name = clearance.name();
    String who = name == null ? profession : name + " (" + profession + ")";
    var on = clearance.on();
    return on == null
        ? who
        : paper.say(
            "paper.clinician.clearance.by", Map.of("who", who, "date", paper.dates().of(on)));
  }

  private String saw(Clearance.Saw saw) {
    Map<String, Object> gaps = new TreeMap<>();
    gaps.put("worst", saw.worst());
    gaps.put("falls", saw.falls12m());
    gaps.put("spreads", Visits.spreads(paper, saw.spreads()));
    return paper.say("paper.clinician.clearance.saw", gaps);
  }

  /** A condition, operation or flag by its name. */
  String named(String code) {
    return paper.grounds().words().named(code);
  }

  private String limit(ClearanceLimit limit) {
    if (limit instanceof ClearanceLimit.AllowMotion allow) {
      String motion = paper.direction(allow.segment(), allow.motion());
      String load = paper.say("paper.limit.allow-motion." + allow.load().code());
      return said("allow-motion", motion + ", " + paper.range(allow.range()) + ", " + load);
    } else if (limit instanceof ClearanceLimit.NoMotion no) {
      String motion = paper.direction(no.segment(), no.motion());
      return said("no-motion", motion + ", " + paper.range(no.range()));
    } else if (limit instanceof ClearanceLimit.NoPosition no) {
      return said("no-position", Facts.plain(no.position().code()));
    } else if (limit instanceof ClearanceLimit.NoExercise no) {
      return said("no-exercise", exercise(no.exercise()));
    } else if (limit instanceof ClearanceLimit.NoKind no) {
      return said("no-kind", Facts.plain(no.kind()));
    } else if (limit instanceof ClearanceLimit.NoLoad no) {
      return said("no-load", Facts.plain(no.jointOrSegment()));
    } else if (limit instanceof ClearanceLimit.MustInclude include) {
      return said("must-include", exercise(include.exercise()));
    } else if (limit instanceof ClearanceLimit.ReviewBy review) {
      return said("review-by", paper.dates().of(review.date()));
    } else if (limit instanceof ClearanceLimit.Note note) {
      return said("note", note.text());
    }
    return number(limit);
  }

  private String number(ClearanceLimit limit) {
    if (limit instanceof ClearanceLimit.MaxMinutes most) {
      return said("max-minutes", String.valueOf(most.minutes()));
    } else if (limit instanceof ClearanceLimit.MaxLevel most) {
      return said("max-level", String.valueOf(most.level()));
    } else if (limit instanceof ClearanceLimit.MaxHoldSeconds most) {
      return said("max-hold-seconds", String.valueOf(most.seconds()));
    } else if (limit instanceof ClearanceLimit.MaxLoadKg most) {
      return said("max-load-kg", String.valueOf(most.kilograms()));
    }
    boolean water = limit instanceof ClearanceLimit.WaterOnly;
    return paper.say("paper.limit." + (water ? "water-only" : "supervised-only"));
  }

  private String exercise(String id) {
    var text = paper.texts().exercises().get(id);
    return text == null ? id : text.name();
  }

  private String said(String limit, String value) {
    return paper.say("paper.limit." + limit) + ": " + value;
  }
}
