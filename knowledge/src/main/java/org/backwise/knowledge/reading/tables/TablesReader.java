package org.backwise.knowledge.reading.tables;

import java.util.List;
import org.backwise.knowledge.reading.ContentFile;
import org.backwise.knowledge.reading.EvidenceReader;
import org.backwise.knowledge.reading.FieldsReader;
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
    PhasesTable phases = tables.table("phases", new PhasesReader());
    List<String> phaseNames = List.copyOf(phases.phases().keySet());
    return new PlanningTables(
        tables.table("timing", new TimingReader()),
        tables.table("stimulus", new StimulusReader()),
        tables.table("sites", new SitesReader(known)),
        tables.table("spreads", new SpreadsReader(known)),
        tables.table("overuse", new OveruseReader(known)),
        tables.table("needs", new NeedsReader(known)),
        phases,
        tables.table("calendar", new CalendarReader()),
        tables.table("bounds", new BoundsReader()),
        tables.table("relaxations", new RelaxationsReader()),
        tables.table("drafting", new DraftingReader(known, phaseNames)),
        tables.table("objective", new ObjectiveReader(phaseNames)),
        tables.table("aerobic", new AerobicReader(known)),
        tables.table("goals", new GoalsReader(known, phaseNames)),
        tables.table("replacements", new ReplacementsReader(known)),
        tables.table("screening", new ScreeningReader(known)),
        tables.table("pages", new PagesReader(known)),
        tables.table("changes", new ChangesReader(known)));
  }

  private <T> T table(String name, FieldsReader<T> reader) {
    return ContentFile.required(
        trees, "planning/" + name + ".yaml", problems, new WithEvidence<>(reader, evidence));
  }

  private record WithEvidence<T>(FieldsReader<T> reader, EvidenceReader evidence)
      implements FieldsReader<T> {

    @Override
    public T read(Fields fields) {
      T table = reader.read(fields);
      evidence.in(fields);
      return table;
    }
  }
}
