package org.backwise.documents.intake;

import java.util.Map;
import org.backwise.documents.Tree;
import org.backwise.documents.YamlText;
import org.backwise.model.intake.Availability;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.Person;
import org.backwise.model.intake.Sex;
import org.backwise.reading.Json;

/** Writes an intake in its one canonical form; reading it again gives an equal intake. */
public final class IntakeWriter {

  private IntakeWriter() {}

  /** As YAML. */
  public static String yaml(Intake intake) {
    return YamlText.of(tree(intake));
  }

  /** As JSON. */
  public static String json(Intake intake) {
    return Json.pretty(tree(intake));
  }

  /** As a tree of maps, lists, texts and numbers. */
  public static Map<String, Object> tree(Intake intake) {
    Tree tree =
        new Tree()
            .put("intakeVersion", intake.intakeVersion())
            .put("answeredOn", intake.answeredOn())
            .put("start", intake.start())
            .put("country", intake.country())
            .put("person", person(intake.person()))
            .put("screening", HealthTrees.screening(intake.screening()))
            .put("pain", HealthTrees.pain(intake.pain()))
            .list("conditions", intake.conditions(), HealthTrees::condition)
            .list("surgery", intake.surgery(), HealthTrees::surgery)
            .put("clearance", ClearanceTree.of(intake.clearance()))
            .groupUnlessEmpty("activity", LifeTrees.activity(intake.activity()))
            .list("cannot", intake.cannot(), LifeTrees::cannot)
            .put("falls12m", intake.falls12m())
            .groupUnlessEmpty("setting", LifeTrees.setting(intake.setting()))
            .put("availability", availability(intake.availability()))
            .groupUnlessEmpty("preferences", LifeTrees.preferences(intake.preferences()))
            .listUnlessEmpty("goals", intake.goals(), LifeTrees::goal)
            .listUnlessEmpty("activities", intake.activities(), LifeTrees::own)
            .codesUnlessEmpty("confirmed", intake.confirmed());
    return tree.fields();
  }

  private static Tree person(Person person) {
    Tree tree = new Tree().put("birthYear", person.birthYear()).put("sex", person.sex());
    if (person.dueDate() != null) {
      tree.put("pregnant", new Tree().put("dueDate", person.dueDate()));
    } else if (person.sex() != Sex.MALE) {
      tree.put("pregnant", "no");
    }
    Person.Birth birth = person.gaveBirth();
    return birth == null
        ? tree
        : tree.put("gaveBirth", new Tree().put("on", birth.on()).put("mode", birth.mode()));
  }

  private static Tree availability(Availability availability) {
    return new Tree()
        .put("minutesPerSession", availability.minutesPerSession())
        .put("sessionsPerDay", availability.sessionsPerDay())
        .put("daysPerWeek", availability.daysPerWeek())
        .put("morningRoutine", availability.morningRoutine());
  }
}
