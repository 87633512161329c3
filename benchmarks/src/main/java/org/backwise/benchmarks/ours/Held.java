package org.backwise.benchmarks.ours;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.documents.Documents;
import org.backwise.documents.intake.IntakeReading;
import org.backwise.knowledge.Knowledge;
import org.backwise.programmes.people.GeneratedPeople;

/** The people that plans are measured on; nothing is tuned on them. */
public final class Held {

  private static final long SEED = 20_270_401;

  private final Knowledge knowledge;

  /** People by what {@code knowledge} says. */
  public Held(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The first {@code count} made-up people of a seed of their own. */
  public List<Person> madeUp(int count) {
    GeneratedPeople people = new GeneratedPeople(knowledge, SEED);
    List<Person> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      made.add(new Person("made-up-%03d".formatted(i), people.person(i).intake()));
    }
    return made;
  }

  /** The written people of a folder, by name. */
  public List<Person> written(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> sorted = files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
      List<Person> people = new ArrayList<>();
      for (Path file : sorted) {
        people.add(person(file));
      }
      return people;
    }
  }

  private Person person(Path file) throws IOException {
    String name = file.getFileName().toString().replace(".yaml", "");
    IntakeReading reading = Documents.of(knowledge).intakes().read(name, Files.readString(file));
    return new Person(name, ((IntakeReading.Whole) reading).intake());
  }
}
