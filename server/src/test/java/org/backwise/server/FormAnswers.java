package org.backwise.server;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers of somebody whose back hurts and whose physiotherapist has agreed. */
final class FormAnswers {
  private FormAnswers() {}

  /** By page, in their order. */
  static Map<String, Map<String, List<String>>> all() {
    Map<String, Map<String, List<String>>> pages = new LinkedHashMap<>(DangerPages.calm().all());
    pages.put("you", fields("person.birthYear=1979", "person.sex=female"));
    pages.put("birth", fields("person.pregnant=no", "person.birth=no"));
    pages.put("where", fields("site=low-back"));
    pages.put("pain", pain());
    pages.put(
        "movement", fields("worseWith=sitting", "betterWith=walking", "irritability=moderate"));
    pages.put("conditions", fields("condition=sciatica", "condition.sciatica.status=settled"));
    pages.put(
        "operations", fields("surgery=knee-replacement", "surgery.knee-replacement.on=2015-07-01"));
    pages.put("limits", fields("cannot=kneel", "cannot.kneel.side=left", "falls12m=0"));
    pages.put("days", fields("activity.level=low", "activity.current=desk-work"));
    pages.put("things", fields("setting.equipment=mat", "setting.places=home"));
    pages.put(
        "time", fields("time.minutes=20", "time.sessions=2", "time.days=6", "time.morning=true"));
    pages.put("wishes", fields("own.1.name=Tie my shoes", "own.1.now=4", "goal=gluteals"));
    pages.put("clearance", clearance());
    return pages;
  }

  /** The same person with nothing in the way of a programme. */
  static Map<String, Map<String, List<String>>> cleared() {
    Map<String, Map<String, List<String>>> pages = all();
    pages.put("conditions", fields("condition=non-specific"));
    pages.put("operations", fields("surgery=none"));
    pages.put(
        "clearance",
        fields(
            "clearance.by=physiotherapist",
            "clearance.on=" + LocalDate.now(ZoneId.systemDefault()),
            "clearance.covers=non-specific"));
    return pages;
  }

  private static Map<String, List<String>> pain() {
    return fields(
        "pain.low-back.ago=5",
        "pain.low-back.unit=months",
        "pain.low-back.now=3",
        "pain.low-back.average=4",
        "pain.low-back.worst=6",
        "pain.low-back.side=left",
        "pain.low-back.spreads=buttock",
        "pain.low-back.spread.buttock.ago=3",
        "pain.low-back.spread.buttock.unit=months");
  }

  private static Map<String, List<String>> clearance() {
    Map<String, List<String>> fields =
        fields(
            "clearance.by=physiotherapist",
            "clearance.on=" + LocalDate.now(ZoneId.systemDefault()),
            "clearance.limit.max-minutes=20");
    fields.put("clearance.covers", List.of("sciatica", "knee-replacement"));
    fields.put("clearance.limits", List.of("max-minutes", "supervised-only"));
    return fields;
  }

  private static Map<String, List<String>> fields(String... written) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String field : written) {
      int equals = field.indexOf('=');
      fields.put(field.substring(0, equals), List.of(field.substring(equals + 1)));
    }
    return fields;
  }
}
