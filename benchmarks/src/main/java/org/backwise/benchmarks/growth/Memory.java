package org.backwise.benchmarks.growth;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;
import org.backwise.documents.programme.ProgrammeWriter;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.programme.Programme;
import org.backwise.model.state.PersonState;
import org.backwise.programmes.Answer;
import org.backwise.programmes.ProgrammeMaker;
import org.backwise.programmes.Request;
import org.backwise.programmes.people.GeneratedPeople;
import org.backwise.reading.Json;

/**
 * The memory of content, planner and judge with a thousand programmes, each as compressed JSON.
 *
 * @param content bytes of the heap without the programmes
 * @param all bytes with them
 */
record Memory(long content, long all, long programmeBytes) {

  private static final int PROGRAMMES = 1000;
  private static final long SEED = 20_270_402;
  private static final int WEEKS = 26;
  private static final double MEGA = 1024 * 1024;

  /** Measures; to be called before anything else is kept. */
  static Memory measure() {
    long before = used();
    ProgrammeMaker maker = new ProgrammeMaker(Knowledge.load());
    try {
      return with(maker, before);
    } finally {
      Reference.reachabilityFence(maker);
    }
  }

  private static Memory with(ProgrammeMaker maker, long before) {
    List<byte[]> programmes = new ArrayList<>();
    GeneratedPeople people = new GeneratedPeople(Knowledge.load(), SEED);
    add(maker, people, 0, programmes);
    long content = used() - before;
    for (int i = 1; programmes.size() < PROGRAMMES; i++) {
      add(maker, people, i, programmes);
    }
    long all = used() - before;
    return new Memory(content, all, programmes.stream().mapToLong(p -> p.length).sum());
  }

  private static void add(
      ProgrammeMaker maker, GeneratedPeople people, int index, List<byte[]> programmes) {
    Request request =
        new Request(people.person(index).intake(), "growth", PersonState.NEW, false, WEEKS);
    if (maker.make(request) instanceof Answer.Approved approved) {
      programmes.add(compact(approved.approved().programme()));
    }
  }

  private static byte[] compact(Programme programme) {
    byte[] json = Json.compact(ProgrammeWriter.tree(programme)).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }

  String text() {
    return String.format(
        Locale.ROOT,
        "%nmemory, MB of heap%n%9.1f content, planner and judge%n%9.1f with %d programmes of 26"
            + " weeks, %.0f bytes each",
        content / MEGA,
        all / MEGA,
        PROGRAMMES,
        (double) programmeBytes / PROGRAMMES);
  }
}
