package org.backwise.programmes.people;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.backwise.knowledge.Knowledge;

/** Lets many made-up people through, a thousand at a time; stopped and started again it goes on. */
public final class Simulation {

  private static final int STRIDE = 1000;

  private final Knowledge knowledge;
  private final long seed;
  private final int threads;
  private final Census census;

  /** People of {@code seed}, on so many threads. */
  public Simulation(Knowledge knowledge, long seed, int threads) {
    this.knowledge = knowledge;
    this.seed = seed;
    this.threads = threads;
    this.census = new Census(knowledge, seed);
  }

  /**
   * Counts {@code people} people and writes the table to {@code folder}.
   *
   * @return what was counted, faults and all
   */
  public Result run(long people, Path folder, PrintStream progress) throws IOException {
    Files.createDirectories(folder);
    Checkpoint checkpoint = new Checkpoint(folder, knowledge.contentVersion(), seed);
    Checkpoint.Kept kept = checkpoint.read();
    Tally tally = kept.tally();
    List<Fault> faults = new ArrayList<>();
    for (long from = kept.next(); from < people; from += STRIDE) {
      long to = Math.min(people, from + STRIDE);
      List<Fault> found = count(from, to, tally);
      faults.addAll(found);
      found.forEach(progress::println);
      checkpoint.write(to, tally, found);
      progress.println(to + " of " + people + ", faulty " + tally.of("faulty"));
    }
    PeopleTable table = new PeopleTable(knowledge, seed, tally);
    Files.writeString(folder.resolve("people-" + seed + ".txt"), table.text());
    return new Result(tally, faults);
  }

  /** What was counted, and the faults found in this run. */
  public record Result(Tally tally, List<Fault> faults) {}

  /** Counts the people from {@code from} to before {@code to} without writing anything. */
  public Result count(long from, long to) {
    Tally tally = new Tally();
    return new Result(tally, count(from, to, tally));
  }

  private List<Fault> count(long from, long to, Tally tally) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<Result>> parts = new ArrayList<>();
      for (int part = 0; part < threads; part++) {
        long first = from + part;
        parts.add(() -> part(first, to));
      }
      List<Fault> faults = new ArrayList<>();
      for (Future<Result> done : pool.invokeAll(parts)) {
        tally.add(done.get().tally());
        faults.addAll(done.get().faults());
      }
      return faults;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("simulation was stopped", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("simulation failed: " + e.getCause(), e);
    } finally {
      pool.shutdownNow();
    }
  }

  private Result part(long first, long to) {
    Tally tally = new Tally();
    List<Fault> faults = new ArrayList<>();
    for (long index = first; index < to; index += threads) {
      Optional<Fault> fault = census.count(index, tally);
      fault.ifPresent(faults::add);
    }
    return new Result(tally, faults);
  }
}
