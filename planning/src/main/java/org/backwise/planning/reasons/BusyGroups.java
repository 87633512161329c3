package org.backwise.planning.reasons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.tables.OveruseTable;
import org.backwise.planning.eligibility.Person;

/** What keeps a muscle group busy all day, where an item is there for that (R24). */
final class BusyGroups {

  private final Knowledge knowledge;
  private final Wording words;
  private final Person person;

  BusyGroups(Knowledge knowledge, Wording words, Person person) {
    this.knowledge = knowledge;
    this.words = words;
    this.person = person;
  }

  /** Work, posture and habits that made the group of {@code service}, or its partner, busy. */
  List<Cause> of(Service service) {
    String group = service.busy().isEmpty() ? overused(service) : service.busy();
    if (group.isEmpty()) {
      return List.of();
    }
    OveruseTable table = knowledge.tables().overuse();
    var intake = person.intake();
    List<Cause> causes = new ArrayList<>();
    add(causes, "activity", "activities", goingOn(), table.activities(), group);
    for (String code : naming(person.facts().conditions(), table.conditions(), group)) {
      causes.add(cause("condition", code, words.condition(code), group));
    }
    add(
        causes,
        "provocation",
        "provocations",
        intake.pain().worseAnywhere(),
        table.provocations(),
        group);
    return causes;
  }

  /** What is overused is eased; its partner is made strong. */
  private String overused(Service service) {
    List<String> overused = person.overuse().groups();
    if (service.strengthens()) {
      return knowledge.vocabulary().pairOf(service.group()).filter(overused::contains).orElse("");
    }
    return service.eases() && overused.contains(service.group()) ? service.group() : "";
  }

  /** What the programme lets rest keeps nothing busy. */
  private List<String> goingOn() {
    var replacements = knowledge.tables().replacements().activities();
    LocalDate start = person.intake().start();
    return person.intake().activity().current().stream()
        .filter(
            activity -> {
              var row = replacements.get(activity);
              return row == null || !person.facts().holds(row.pauseWhen(), start);
            })
        .toList();
  }

  private void add(
      List<Cause> causes,
      String sort,
      String list,
      List<String> told,
      SortedMap<String, List<String>> rows,
      String group) {
    for (String code : naming(told, rows, group)) {
      causes.add(cause(sort, code, words.word(list, code), group));
    }
  }

  private static List<String> naming(
      List<String> told, SortedMap<String, List<String>> rows, String group) {
    return told.stream()
        .filter(code -> rows.getOrDefault(code, List.of()).contains(group))
        .toList();
  }

  private Cause cause(String sort, String code, String word, String group) {
    Map<String, String> gaps = Map.of("what", word, "group", words.group(group));
    return Cause.told(sort + ":" + code, words.say("cause.busy." + sort, gaps), "H10b");
  }
}
