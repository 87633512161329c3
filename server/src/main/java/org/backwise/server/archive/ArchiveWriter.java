package org.backwise.server.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.documents.intake.IntakeWriter;
import org.backwise.documents.programme.ProgrammeWriter;
import org.backwise.reading.Json;
import org.backwise.sessions.diary.EntryWriter;
import org.backwise.sessions.stores.Intakes;
import org.backwise.sessions.stores.Programmes;
import org.backwise.sessions.stores.Timetables.Timetable;

/** Writes an archive as one JSON document ({@code content/schemas/everything.json}). */
public final class ArchiveWriter {
  static final String SCHEMA = "backwise-everything-1";

  private ArchiveWriter() {}

  /** The document; reading it gives the same archive. */
  public static String json(Archive archive) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("schema", SCHEMA);
    tree.put("intakes", archive.intakes().stream().map(ArchiveWriter::intake).toList());
    tree.put("programmes", archive.programmes().stream().map(ArchiveWriter::programme).toList());
    tree.put("diary", archive.diary().stream().map(EntryWriter::tree).toList());
    tree.put("form", new LinkedHashMap<String, List<String>>(archive.draft().fields()));
    Timetable timetable = archive.timetable();
    if (timetable != null) {
      tree.put("timetable", timetable(timetable));
    }
    return Json.pretty(tree);
  }

  private static Map<String, Object> intake(Intakes.Kept kept) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", kept.id().toString());
    tree.put("intake", IntakeWriter.tree(kept.intake()));
    return tree;
  }

  private static Map<String, Object> programme(Programmes.Kept kept) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", kept.id().toString());
    tree.put("judgedOn", kept.judgedOn().toString());
    tree.put("programme", ProgrammeWriter.tree(kept.programme()));
    return tree;
  }

  private static Map<String, Object> timetable(Timetable timetable) {
    Map<String, Object> times = new LinkedHashMap<>();
    timetable.times().forEach((session, time) -> times.put(session, time.toString()));
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("zone", timetable.zone().getId());
    tree.put("times", times);
    return tree;
  }
}
