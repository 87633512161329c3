package org.backwise.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.backwise.benchmarks.ours.Held;
import org.backwise.benchmarks.ours.OurPhases;
import org.backwise.benchmarks.ours.Person;
import org.backwise.knowledge.Knowledge;

/** Measures plan quality; started again after it was stopped, it goes on. */
public final class Quality {

  private static final long SAMPLE_SEED = 48;

  private Quality() {}

  /** Runs what {@code arguments} ask for; see {@link Settings}. */
  public static void main(String[] arguments) throws IOException {
    Settings settings = Settings.of(arguments);
    Knowledge knowledge = Knowledge.load();
    String head = Fingerprint.of(knowledge);
    Path phases = Files.createDirectories(settings.work().resolve("phases"));
    Kept ours = Kept.open(settings.work().resolve("ours.tsv"), head);
    new OurRuns(new OurPhases(knowledge), phases, ours)
        .all(people(knowledge, settings), System.err);
    List<PhaseRow> all = rows(ours, PhaseRow.KIND).stream().map(PhaseRow::of).toList();
    List<PhaseRow> sample = sample(all, settings.sample());
    String peersHead = head + ", " + settings.seconds() + " s";
    Kept peers = Kept.open(settings.work().resolve("peers.tsv"), peersHead);
    new PeerRuns(phases, peers, settings.seconds()).all(sample, System.err);
    List<PeerRow> tried = peers.rows().stream().map(PeerRow::of).toList();
    List<PersonRow> planned = rows(ours, PersonRow.KIND).stream().map(PersonRow::of).toList();
    String text = new QualityTable(settings, head, planned, all, Compared.of(sample, tried)).text();
    Files.writeString(settings.out(), text);
    System.err.println("written: " + settings.out());
  }

  private static List<Person> people(Knowledge knowledge, Settings settings) throws IOException {
    Held held = new Held(knowledge);
    List<Person> people = new ArrayList<>(held.written(Path.of("benchmarks/people")));
    people.addAll(held.madeUp(settings.people()));
    return people;
  }

  private static List<List<String>> rows(Kept kept, String kind) {
    return kept.rows().stream().filter(row -> row.get(0).equals(kind)).toList();
  }

  private static List<PhaseRow> sample(List<PhaseRow> all, int size) {
    List<PhaseRow> drawn = new ArrayList<>(all);
    drawn.sort(Comparator.comparing(PhaseRow::phase));
    Collections.shuffle(drawn, new Random(SAMPLE_SEED));
    return drawn.subList(0, Math.min(size, drawn.size()));
  }
}
