package org.backwise.knowledge.reading.tables;

import java.util.List;
import java.util.function.Function;
import org.backwise.knowledge.reading.ContentFile;
import org.backwise.knowledge.reading.EvidenceReader;
import org.backwise.knowledge.reading.Known;
import org.backwise.knowledge.tables.PhasesTable;
import org.backwise.knowledge.tables.PlanningTables;
import org.backwise.knowledge.trees.Trees;
import org.backwise.reading.Fields;
import org.backwise.reading.Problems;

/** Reads {@code planning/}: every table, each with its evidence. */
public final class TablesReader {

  private final Trees trees;
  private final Problems problems;
  private final EvidenceReader evidence;

  private TablesReader(Trees trees, Known known, Problems problems) {
    this.trees = trees;
    this.problems = problems;
    this.evidence = new EvidenceReader(known.sources());
  }

  /** All tables of {@code trees}. */
  public static PlanningTables read(Trees trees, Known known, Problems problems) {
    TablesReader tables = new TablesReader(trees, known, problems);
    PhasesTable phases = tables.table("phases", PhasesReader::read);
    List<String> phaseNames = List.copyOf(phases.phases().keySet());
    return new PlanningTables(
        tables.table("timing", TimingReader::read),
        tables.table("stimulus", StimulusReader::read),
        tables.table("sites", new SitesReader(known)::read),
        tables.table("overuse", new OveruseReader(known)::read),
        tables.table("needs", new NeedsReader(known)::read),
        phases,
        tables.table("calendar", CalendarReader::read),
        tables.table("bounds", BoundsReader::read),
        tables.table("relaxations", RelaxationsReader::read),
        tables.table("objective", ObjectiveReader::read),
        tables.table("aerobic", new AerobicReader(known)::read),
        tables.table("goals", new GoalsReader(known, phaseNames)::read),
        tables.table("replacements", new ReplacementsReader(known)::read),
        tables.table("screening", new ScreeningReader(known)::read));
  }

  private <T> T table(String name, Function<Fields, T> read) {
    return ContentFile.required(
        trees,
        "planning/" + name + ".yaml",
        problems,
        fields -> {
          T table = read.apply(fields);
          evidence.in(fields);
          return table;
        });
  }
}
