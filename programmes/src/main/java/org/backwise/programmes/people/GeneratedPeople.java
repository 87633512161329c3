package org.backwise.programmes.people;

import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.RoutineRole;
import org.backwise.model.exercise.Use;
import org.backwise.model.intake.Person;

/** People by number: the same seed and index always give the same answers. May be shared. */
public final class GeneratedPeople {

  private static final int YOUNGEST = 12;
  private static final long LATER = 1_000_003;

  private final Knowledge knowledge;
  private final Population mix;
  private final long seed;
  private final List<String> catalogue;
  private final List<String> gentle;

  /** People of {@code seed} in the mix of {@code population.yaml}. */
  public GeneratedPeople(Knowledge knowledge, long seed) {
    this.knowledge = knowledge;
    this.mix = Population.of(knowledge);
    this.seed = seed;
    this.catalogue = knowledge.exercises().ids();
    this.gentle =
        knowledge.exercises().all().stream()
            .filter(e -> e.use() == Use.DEFAULT && e.level() == 1 && bodily(e))
            .map(Exercise::id)
            .toList();
  }

  /** The person with this number. */
  public GeneratedPerson person(long index) {
    Making making =
        new Making(
            mix,
            new Dice(seed, index),
            new Dice(seed + LATER, index),
            knowledge.vocabulary().groups());
    making.catalogue = catalogue;
    making.gentle = gentle;
    making.exercises = knowledge.exercises().all();
    making.atHand = knowledge.vocabulary().list("alwaysAtHand");
    String kind = making.draw("people");
    making.kind = kind.equals("never") ? making.draw("never") : kind;
    new Bodies(making).make();
    if (making.kind.equals("young")) {
      young(making);
    }
    new Histories(making).make();
    new Screenings(knowledge, making).make();
    new Limits(making).make();
    String flaw = kind.equals("uncleared") ? making.draw("unclear") : "";
    new Clearances(knowledge, making).make(flaw);
    new Provocations(making).place();
    return new GeneratedPerson(index, kind, making.intake());
  }

  private static boolean bodily(Exercise exercise) {
    return exercise.roles().stream()
        .anyMatch(role -> role != RoutineRole.WARM_UP && role != RoutineRole.COOL_DOWN);
  }

  private static void young(Making making) {
    making.age = making.dice.between(YOUNGEST, YOUNGEST + 3);
    int year = making.start.getYear() - making.age;
    making.person = new Person(year, making.sex, null, null);
  }
}
